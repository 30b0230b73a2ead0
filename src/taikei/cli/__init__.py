"""The command line of the document half: arguments in ``app``, what is printed in the others. No Django."""
