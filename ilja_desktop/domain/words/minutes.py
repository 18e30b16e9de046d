"""The sentences of refusals about minutes, of conferences and boards, and what follows them."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

SENTENCES: dict[str, str] = {
    "answer_superseded": mark(
        "Refusal",
        "Zu dieser Vereinbarung ist inzwischen etwas anderes eingetragen. Bitte den heutigen Stand "
        "in der Akte nachsehen.",
    ),
    "minutes_name_somebody": mark(
        "Refusal",
        "Im Sitzungsprotokoll (Teil A) steht, um wen es geht: {found}. Es geht an alle, die da "
        "waren. Bitte den Text ändern und nur sagen, was ohne Fall verständlich ist.",
    ),
    "no_case_before_boards": mark(
        "Refusal",
        "Im Text steckt {what}. Vor Gremien kommen keine Fälle; bitte nur Zahlen und Abläufe "
        "besprechen und den Text ändern.",
    ),
    "only_chair_signs": mark(
        "Refusal",
        "Das Protokoll unterschreibt, wer die Sitzung leitet: {chair}. Bitte dort anmelden.",
    ),
    "session_signed": mark(
        "Refusal",
        "Das Protokoll dieser Sitzung ist unterschrieben und bleibt, wie es ist. Bitte Neues in "
        "der nächsten Sitzung festhalten.",
    ),
    "nothing_to_list": mark(
        "Refusal",
        "Es gibt keine offene Vereinbarung, die auf einer Liste stehen darf. Warum, steht "
        "darunter.",
    ),
    "nobody_to_remind": mark(
        "Refusal",
        "Es gibt keine offene Vereinbarung, an die mit einem Brief erinnert werden darf. Warum, "
        "steht in der Liste.",
    ),
    "no_review_left": mark(
        "Refusal",
        "Das Protokoll ist schon festgeschrieben. Einwände nimmt jetzt nur noch eine Berichtigung "
        "auf.",
    ),
    "no_draft_out": mark(
        "Refusal",
        "Bitte legen Sie zuerst fest, dass als Entwurf abgestimmt wird; dann steht der Tag fest, "
        "bis zu dem Einwände möglich sind.",
    ),
    "not_to_be_corrected": mark(
        "Refusal",
        "Berichtigt wird nur die neueste unterschriebene Fassung. Bitte öffnen Sie das Protokoll "
        "noch einmal.",
    ),
    "nothing_corrected": mark(
        "Refusal",
        "Bitte schreiben Sie, wie die Angabe richtig heißt, und warum sie berichtigt wird.",
    ),
    "review_running": mark(
        "Refusal",
        "Die Entwürfe liegen noch bis {until} zur Abstimmung. Bitte schreiben Sie danach fest, "
        "oder halten Sie fest, dass das Protokoll am Tisch genehmigt wurde.",
    ),
    "minutes_are_final": mark(
        "Refusal",
        "Dieses Protokoll ist im Stand „{state}“ und wird nicht mehr geändert. Bitte den Nachtrag "
        "in das Protokoll der nächsten Konferenz schreiben.",
    ),
    "addendum_impossible": mark(
        "Refusal",
        "Ein Ergänzungsblatt kann heute nicht gelten, weil jemand nicht da ist, der unterschreiben "
        "muss. Bitte die Person draußen lassen oder ohne Namen weitermachen.",
    ),
}
