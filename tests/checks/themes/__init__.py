"""What each rule says of small invented reports and of the reference report, one file a theme."""
