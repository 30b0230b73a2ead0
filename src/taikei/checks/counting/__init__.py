"""Counting (件数): wholes and parts, stages, 延べ and 実."""
