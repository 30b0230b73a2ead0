from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "taikei.portal"
    label = "portal"
