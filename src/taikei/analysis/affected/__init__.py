"""What a proposed change of one fact touches: every place that shows it, quotes it, or is computed from it."""
