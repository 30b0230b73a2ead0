"""Check digits of the numbers by which bodies are known."""


def is_local_government_code(code: str) -> bool:
    """全国地方公共団体コード, six digits: weights 6 to 2, the rest of the sum by 11 taken from 11, its last digit."""
    rest = sum(int(digit) * weight for digit, weight in zip(code, range(6, 1, -1), strict=False)) % 11
    return int(code[5]) == (11 - rest) % 10


def is_corporate_number(number: str) -> bool:
    """法人番号, thirteen digits: the first is 9 less the rest by 9 of the others, weighing 1 and 2 from the right."""
    rest = sum(int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(number[1:]))) % 9
    return int(number[0]) == 9 - rest
