from django.apps import AppConfig


class ServiceConfig(AppConfig):
    name = "taikei.service"
    label = "service"
