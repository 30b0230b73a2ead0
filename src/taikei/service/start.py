"""Django, started only by the commands that need it, with a database that is ready."""

import os
import secrets


def start_django(*, throw_away_secret: bool = False) -> None:
    """Settings loaded. ``throw_away_secret`` is for commands that sign nothing, and for a demonstration."""
    if throw_away_secret and not os.environ.get("TAIKEI_SECRET_KEY_FILE"):
        os.environ.setdefault("TAIKEI_SECRET_KEY", secrets.token_urlsafe(50))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "taikei.service.settings")
    import django

    django.setup()
    from django.conf import settings
    from django.db import connection

    if connection.vendor == "sqlite":
        settings.DATA.mkdir(parents=True, exist_ok=True)


def migrate() -> None:
    """Bring the tables up to date."""
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)


def migrate_if_empty() -> None:
    """Make the tables of a new database. One that is in use is migrated only on command: its owner takes a backup."""
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    from taikei.model.errors import Misuse
    from taikei.model.words import Words

    executor = MigrationExecutor(connection)
    if not executor.loader.applied_migrations:
        migrate()
    elif executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise Misuse(
            "database",
            Words("古い版の表", "tables of an older version"),
            Words("この版の表", "the tables of this version"),
            Words("控えを取り、taikei migrate を実行してください。", "Make a backup, then run taikei migrate."),
        )
