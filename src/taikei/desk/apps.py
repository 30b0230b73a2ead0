from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "taikei.desk"
    label = "desk"
