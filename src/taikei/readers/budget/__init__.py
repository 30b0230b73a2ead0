"""Budget books: tables of 款, 項 and 目 that spread over two facing pages."""
