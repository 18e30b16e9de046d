"""A record two desks hold: what is taken, what a person decides, what an erasure meets."""

from dataclasses import replace

from ilja_desktop.domain.lineage import Choice, Desk, Lineage, Outcome, in_part
from ilja_desktop.domain.merging import RECORD, Held, meet
from ilja_desktop.domain.package import Move

HOME, TABLE = Desk("heim"), Desk("tisch")


def held(desk: Desk, number: int, **texts: str) -> Held:
    return Held(texts=texts, lineage=Lineage().written(texts, desk, number))


def test_a_record_nobody_knows_is_new() -> None:
    theirs = held(HOME, 1, text="Treffen am Stollen")
    meeting = meet(None, theirs)
    assert meeting.move is Move.NEW
    assert meeting.settle({}, TABLE, 1).texts == theirs.texts


def test_what_arrives_again_changes_nothing() -> None:
    theirs = held(HOME, 1, text="Treffen am Stollen")
    assert meet(theirs, theirs).move is Move.KNOWN


def test_fields_of_both_sides_come_together() -> None:
    common = held(HOME, 1, day="2.12.", text="kurz")
    mine = Held(
        texts={"day": "3.12.", "text": "kurz"}, lineage=common.lineage.written(["day"], TABLE, 1)
    )
    theirs = Held(
        texts={"day": "2.12.", "text": "lang"}, lineage=common.lineage.written(["text"], HOME, 2)
    )
    meeting = meet(mine, theirs)
    assert meeting.move is Move.CHANGED
    assert meeting.settle({}, TABLE, 2).texts == {"text": "lang"}


def test_both_texts_stay_until_somebody_decides() -> None:
    common = held(HOME, 1, text="kurz")
    mine = Held(texts={"text": "eins"}, lineage=common.lineage.written(["text"], TABLE, 1))
    theirs = Held(texts={"text": "zwei"}, lineage=common.lineage.written(["text"], HOME, 2))
    meeting = meet(mine, theirs)
    assert meeting.move is Move.CONFLICTING
    assert meeting.conflicts == ("text",)
    assert meeting.settle({"text": Choice.MINE}, TABLE, 2).kept == {"text": "zwei"}
    assert meeting.settle({"text": Choice.THEIRS}, TABLE, 2).texts == {"text": "zwei"}


def test_the_same_text_of_both_asks_nobody() -> None:
    mine, theirs = held(TABLE, 1, text="eins"), held(HOME, 1, text="eins")
    meeting = meet(mine, theirs)
    assert meeting.outcomes == {"text": Outcome.CONFLICT}
    assert meeting.move is Move.KNOWN
    here = meeting.settle({}, TABLE, 2).lineage
    assert here == meet(theirs, mine).settle({}, HOME, 2).lineage


def test_a_part_takes_the_place_of_the_whole_only_if_somebody_says_so() -> None:
    whole = held(HOME, 1, facts="Klasse 10, Asthma")
    part = {"facts": in_part(whole.lineage.version("facts"), HOME)}
    there = meet(whole, Held(texts={"facts": "Klasse 10"}, lineage=Lineage(fields=part)))
    assert there.conflicts == ("facts",)
    decided = there.settle({"facts": Choice.THEIRS}, TABLE, 1)
    mine = replace(
        whole,
        lineage=whole.lineage.facing(decided.lineage, HOME),
        narrowed=whole.lineage.narrowed(decided.lineage, HOME, ["facts"]),
    )
    back = meet(mine, Held(texts=decided.texts, lineage=decided.lineage))
    assert back.conflicts == ("facts",)
    kept = back.settle({"facts": Choice.MINE}, HOME, 2).lineage
    assert not kept.narrowed(decided.lineage, HOME, ["facts"]), "nobody is asked twice"


def test_an_erasure_meets_what_was_written_meanwhile() -> None:
    common = held(HOME, 1, text="kurz")
    gone = Held(lineage=common.lineage.erased(HOME, 2))
    assert meet(common, gone).move is Move.DELETED
    mine = Held(texts={"text": "neu"}, lineage=common.lineage.written(["text"], TABLE, 1))
    meeting = meet(mine, gone)
    assert meeting.conflicts == (RECORD,)
    assert meeting.settle({RECORD: Choice.THEIRS}, TABLE, 2).erase
    stays = meeting.settle({RECORD: Choice.MINE}, TABLE, 2)
    assert not stays.erase
    kept = Held(texts=mine.texts, lineage=stays.lineage)
    assert meet(gone, kept).move is Move.NEW
