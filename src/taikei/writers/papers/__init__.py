"""Short documents about reports: a comparison, errata, what became of a plan. Written once, printed in any format."""
