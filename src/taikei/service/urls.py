from django.urls import include, path
from django.views.decorators.csrf import csrf_exempt
from django.views.i18n import set_language

urlpatterns = [
    # Exempt: a token would set a cookie for everybody who only reads; a forged switch changes a language, no more.
    path("language/", csrf_exempt(set_language), name="set_language"),
    path("desk/", include("taikei.desk.urls")),
    path("", include("taikei.portal.urls")),
]
