"""The officials' pages. Everybody here is signed in; a button shows only what the rules allow this person now."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from taikei.actions.move_edition import move_edition
from taikei.desk.record_words import record_words
from taikei.desk.roles import roles_of
from taikei.model.states import EditionState
from taikei.store.models import Edition
from taikei.workflow.policies import Refusal, moves_for
from taikei.workflow.roles import ROLE_NAMES


@require_safe
@login_required
def editions(request: HttpRequest) -> HttpResponse:
    roles = roles_of(request.user)
    rows = [
        {"edition": edition, "moves": moves_for(EditionState(edition.state), roles)}
        for edition in Edition.objects.select_related("issuer")
    ]
    return render(request, "desk/editions.html", {"rows": rows, "roles": [ROLE_NAMES[role] for role in sorted(roles)]})


@require_safe
@login_required
def edition(request: HttpRequest, edition_id: int) -> HttpResponse:
    shown = get_object_or_404(Edition.objects.select_related("issuer"), pk=edition_id)
    moves = moves_for(EditionState(shown.state), roles_of(request.user))
    records = [record_words(record) for record in shown.audit.all()]
    return render(request, "desk/edition.html", {"edition": shown, "moves": moves, "records": records})


@require_POST
@login_required
def move(request: HttpRequest, edition_id: int) -> HttpResponse:
    if request.POST.get("target") not in {state.value for state in EditionState}:
        raise Http404
    if not Edition.objects.filter(pk=edition_id).exists():
        raise Http404
    target = EditionState(request.POST["target"])
    try:
        move_edition(by=request.user.get_username(), roles=roles_of(request.user), edition_id=edition_id, target=target)
    except Refusal as refusal:
        if refusal.code == "not-your-role":
            raise PermissionDenied from refusal
        messages.error(request, refusal.said("en" if get_language() == "en" else "ja"))
    else:
        messages.success(request, _("The state of the edition was changed and recorded."))
    return redirect("desk:edition", edition_id)
