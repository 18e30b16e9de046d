from pathlib import Path
import pytest
from PySide6.QtWidgets import QApplication
from ilja_desktop.ui.kit.theme import Mode, Theme
from tests.ui.minutes.test_signatures import *
from ilja_desktop.domain.acknowledgement import AcknowledgementState as S
OUT=Path('/tmp/signing/shots'); OUT.mkdir(exist_ok=True)
@pytest.mark.parametrize('mode',[Mode.LIGHT,Mode.DARK])
def test_shot(town, conference, work, qtbot, mode):
    app=QApplication.instance(); Theme(app).apply(mode,1.0); n=mode.name.lower()
    page=opened(town.desk,conference,work,qtbot); page.resize(1280,800)
    ps=places(town,conference)
    town.desk.acknowledgements.note(ps[1].id,S.DECLINED)
    page.pane.signatures.refresh()
    qtbot.waitUntil(lambda: page.pane.signatures.view.model().index(1,1).data()!="Offen")
    page.pane.signatures.hand.click()
    (sheet,)=page.findChildren(HandSheet); draw(sheet.field); qtbot.wait(200)
    sheet.grab().save(str(OUT/f'hand-{n}.png')); sheet.confirm.click()
    qtbot.waitUntil(lambda: places(town,conference)[0].state is S.BY_HAND, timeout=20000); qtbot.wait(300)
    page.grab().save(str(OUT/f'page-{n}.png'))
    page.pane.signatures.view.select_row(1); qtbot.wait(200)
    page.pane.signatures.own.click()
    (own,)=page.findChildren(OwnSheet); qtbot.wait(200); own.grab().save(str(OUT/f'own-{n}.png')); own.reject()
    page.pane.segment.setCurrentIndex(1); qtbot.wait(300); page.grab().save(str(OUT/f'dist-{n}.png'))
    doc=town.desk.disclosures.document(town.desk.minutes.of(conference.id).document_id)
    (OUT/'doc.pdf').write_bytes(doc.content)
    (OUT/'code').write_text(doc.check_code)
    sheet=PaperSheet(town.desk,work,page); sheet.open()
    sheet.code.setText(doc.check_code); sheet.search.click(); qtbot.waitUntil(lambda: bool(sheet.said.text())); qtbot.wait(1500)
    sheet.grab().save(str(OUT/f'paper-{n}.png'))
    Theme(app).apply(Mode.LIGHT,1.0)
