from django.urls import path

from taikei.portal import downloads, original, views

app_name = "portal"
urlpatterns = [
    path("", views.home, name="home"),
    path("editions/<int:edition_id>/", views.edition, name="edition"),
    path("editions/<int:edition_id>/programmes/", views.programmes, name="programmes"),
    path("editions/<int:edition_id>/sections/<str:chapter>/<int:number>/", views.section, name="section"),
    path("editions/<int:edition_id>/download/<str:name>", downloads.download, name="download"),
    path("editions/<int:edition_id>/rows/<int:row_id>/", original.original, name="original"),
    path("editions/<int:edition_id>/rows/<int:row_id>/p<int:page>.png", original.picture, name="picture"),
    path("programmes/<str:uid>/", views.programme, name="programme"),
]
