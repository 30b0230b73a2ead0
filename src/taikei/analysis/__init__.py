"""What follows from what a report says: totals, rates, the way of a programme through the years. Nothing is stored."""
