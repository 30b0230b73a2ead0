from django.apps import AppConfig


class StoreConfig(AppConfig):
    name = "taikei.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"
