"""How Japanese official documents write things, turned into values: 令和, 全角, 千円, （ ）."""
