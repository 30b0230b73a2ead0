"""What became of a plan: each programme that last year's edition promised, in this year's results."""
