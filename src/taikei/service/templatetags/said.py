"""A text that carries both languages, said in the reader's."""

from django import template
from django.utils.translation import get_language

from taikei.model.words import Words

register = template.Library()


@register.filter
def said(words: Words) -> str:
    return words.said("en" if get_language() == "en" else "ja")
