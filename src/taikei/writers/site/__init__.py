"""The pages of an edition beside the report itself: the entrance, the indexes, the search. Plain files, no server."""
