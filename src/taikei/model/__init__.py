"""What a report says, as frozen values that check themselves. Standard library only."""
