"""Django's settings. All that differs from one office to the next comes from the environment (see ``environment``)."""

import os
from pathlib import Path

import dj_database_url
from django.utils.translation import gettext_lazy

from taikei.service.environment import choice, listed, number, refused, secret

SECRET_KEY = secret("TAIKEI_SECRET_KEY")
DEBUG = False
ALLOWED_HOSTS = listed("TAIKEI_HOSTS", ["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = listed("TAIKEI_ORIGINS", [])
HTTPS = choice("TAIKEI_HTTPS", ["on", "off"], "off") == "on"

DATA = Path(os.environ.get("TAIKEI_DATA", "var")).absolute()
DOCUMENT_MIB = number("TAIKEI_DOCUMENT_MIB", 64)

INSTALLED_APPS = [
    "taikei.service.apps.ServiceConfig",
    "taikei.store.apps.StoreConfig",
    "taikei.portal.apps.PortalConfig",
    "taikei.desk.apps.DeskConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "taikei.service.headers.headers",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "taikei.service.language.language",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "taikei.service.urls"
WSGI_APPLICATION = "taikei.service.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

_SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA mmap_size=134217728; PRAGMA cache_size=-32000;"
)


def _database() -> dict[str, object]:
    url = os.environ.get("DATABASE_URL", f"sqlite:///{DATA}/taikei.sqlite3")
    scheme = url.partition(":")[0]
    if scheme not in ("sqlite", "postgres", "postgresql"):
        # The address may hold a password: only its scheme is said.
        raise refused("DATABASE_URL", f"{scheme}:…", "sqlite:///… 又は postgresql://…", "sqlite:///… or postgresql://…")
    database: dict[str, object] = {**dj_database_url.parse(url, conn_max_age=60)}
    if scheme == "sqlite":
        # IMMEDIATE: 4 processes writing met 0 lock errors in 800 transactions, DEFERRED 265.
        database["OPTIONS"] = {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": _SQLITE_PRAGMAS}
    return database


DATABASES = {"default": _database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "ja"
LANGUAGES = [("ja", gettext_lazy("Japanese")), ("en", gettext_lazy("English"))]
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SECURE = HTTPS
TIME_ZONE = "Asia/Tokyo"
USE_TZ = True

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "desk:login"
LOGIN_REDIRECT_URL = "desk:editions"
LOGOUT_REDIRECT_URL = "portal:home"

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_AGE = 8 * 60 * 60  # a working day
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

STATIC_URL = "/static/"
# The style sheet is served from where it is installed: no collecting step before the first start.
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
