from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from taikei.desk import views

app_name = "desk"
urlpatterns = [
    path("login/", LoginView.as_view(template_name="desk/login.html"), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("", views.editions, name="editions"),
    path("editions/<int:edition_id>/", views.edition, name="edition"),
    path("editions/<int:edition_id>/move/", views.move, name="move"),
]
