"""Drives the workbench in a real browser, the way people use it; Scripts/check-workbench has what it needs.

    browser_tests.py PAGE.html REPORTS CABILDO

`REPORTS` is a folder of HTML reports, `CABILDO` the command that verdicts are compared with.
"""
import importlib.util
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE, REPORTS, CABILDO = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), sys.argv[3]
AXE = (pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).parent / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
HOSTILE = "<script>document.title='x'</script></script><img src=x onerror=alert(1)> javascript:alert(1) \u202etxt\u202c \\ \" '"
DOWNLOADS = pathlib.Path(tempfile.mkdtemp())
COLUMNS = ("shown", "claimed", "possible")
# Whether these have enough contrast axe-core cannot tell, as their text is longer than they are. Their colours are those
# of all fields.
UNDECIDED = [["#source"], ["#rubric-text"]]


def start(width=1400, height=900):
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", f"--window-size={width},{height}"):
        options.add_argument(argument)
    options.add_experimental_option("prefs", {"download.default_directory": str(DOWNLOADS)})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.set_script_timeout(180)
    return driver


browser = start()


def wait(condition, what, seconds=20):
    end = time.time() + seconds
    while time.time() < end:
        try:
            found = condition()
            if found:
                return found
        except (WebDriverException, IndexError):  # the page is at work
            pass
        time.sleep(0.02)
    raise AssertionError(f"waited in vain for {what}")


def by_id(name):
    return browser.find_element(By.ID, name)


def run(script, *arguments):
    return browser.execute_script(script, *arguments)


def answered():
    """Waits until the engine has answered for the text as it is."""
    wait(lambda: run("return workbench.isStarted && !workbench.isAsking && !workbench.isWaiting && !workbench.isAskingBeside"
                     " && !workbench.beside?.newest.isBusy"), "an answer")


def text():
    return run("return workbench.model.text")


def verdicts():
    return run("""return [...document.querySelectorAll('.card')].map((card) =>
        [...card.querySelectorAll('tr')].map((row) => [row.cells[1].textContent, row.cells[2].textContent]))""")


def expected(design):
    """The verdicts that the command gives, as the page writes them."""
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8", newline="") as file:
        file.write(design)
        file.flush()
        output = subprocess.run([CABILDO, "evaluate", file.name, "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
    evaluation = json.loads(output)
    titles = {verdict["id"]: verdict["title"]["en"] for verdict in evaluation["verdicts"]}
    return [
        [[titles[lesson["verdict"][column]], f"{int(lesson['number'][column] * 10 + 0.5) / 10:.1f}"] for column in COLUMNS]
        for lesson in evaluation["lessons"]
    ]


def fresh():
    browser.get(PAGE.as_uri())
    run("localStorage.clear(); workbench.model.text = ''")
    browser.get(PAGE.as_uri())
    wait(lambda: by_id("start-fromTemplate"), "the first page")


def begin(key):
    fresh()
    by_id("start-" + key).click()
    answered()


def field(pointer):
    """Unfolds what leads to a field, as the lists of the page do, and returns its control."""
    run("workbench.goTo(arguments[0])", pointer)
    return wait(lambda: by_id("f" + pointer), pointer)


def write(pointer, value):
    control = field(pointer)
    if control.tag_name == "select":
        choose(control, value)
    else:
        control.clear()
        control.send_keys(value)
    answered()


def choose(select, label):
    for option in select.find_elements(By.TAG_NAME, "option"):
        if option.text == label:
            option.click()
            return
    raise AssertionError(f"no choice {label}")


def add(pointer):
    """Adds an item to a list, and returns its pointer."""
    run("workbench.goTo(arguments[0])", pointer)
    fold = wait(lambda: by_id("fold" + pointer), pointer)
    count = run("return workbench.model.node(pathOf(arguments[0]))?.children?.length ?? 0", pointer)
    run("arguments[0].scrollIntoView()", fold)
    fold.find_elements(By.CSS_SELECTOR, ":scope > .body > .add")[-1].click()
    answered()
    return f"{pointer}/{count}"


def check(pointer, label):
    run("workbench.goTo(arguments[0])", pointer)
    if not browser.find_elements(By.CSS_SELECTOR, f"[id='f{pointer}-0']"):
        choose(by_id("s" + pointer), "stated")
        answered()
    labels = [each for each in browser.find_elements(By.CSS_SELECTOR, "label.check")
              if each.get_attribute("for").startswith(f"f{pointer}-") and label in each.text]
    labels[0].click()
    answered()


def save():
    """Saves, and returns the bytes of the file."""
    for old in DOWNLOADS.iterdir():
        old.unlink()
    by_id("save").click()
    wait(lambda: [file for file in DOWNLOADS.iterdir() if file.suffix == ".json"], "the saved file")
    return next(DOWNLOADS.glob("*.json")).read_bytes()


DRAWN_TEXT = """
    const luminance = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map((each) => each / 255)
        .map((each) => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
        .reduce((sum, each, position) => sum + each * [0.2126, 0.7152, 0.0722][position], 0);
    const contrast = (one, other) => {
        const [least, most] = [luminance(one), luminance(other)].sort((left, right) => left - right);
        return (most + 0.05) / (least + 0.05);
    };
    const grounds = [getComputedStyle(document.body).backgroundColor,
        ...[...document.querySelectorAll('svg.map .node')].map((each) => getComputedStyle(each).fill)];
    return [...document.querySelectorAll('svg.map text')]
        .filter((text) => grounds.some((ground) => contrast(getComputedStyle(text).fill, ground) < 4.5))
        .map((text) => text.textContent);
"""


def violations(tone):
    """What axe-core finds; in the dark only colours are another matter than in the light.

    What an area that scrolls cuts off it cannot judge, so it looks at a window in which everything has room. A contrast
    that it still cannot judge counts as found, but for the two texts that scroll within themselves, and for drawn
    text, the contrast of which is computed here: on the page, and on the boxes of drawings.
    """
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": 1400, "height": 16000, "deviceScaleFactor": 1, "mobile": False})
    run(AXE)
    result = browser.execute_async_script(
        "axe.run(document, {runOnly: arguments[0]}).then(arguments[arguments.length - 1])",
        RULES if tone == "light" else {"type": "rule", "values": ["color-contrast", "link-in-text-block"]})
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    undecided = [{**each, "nodes": [node for node in each["nodes"]
                                    if node["target"] not in UNDECIDED and not node["html"].startswith("<text")]}
                 for each in result["incomplete"] if each["id"] == "color-contrast"]
    undecided = [each for each in undecided if each["nodes"]]
    faint = run(DRAWN_TEXT)
    assert not faint, f"drawn text of too little contrast: {faint}"
    decided = sum(len(each["nodes"]) for each in result["passes"] if each["id"] == "color-contrast")
    assert decided > 3, "no contrast was judged"
    return [(each["id"], [node["html"][:150] + " " + node.get("failureSummary", "")[:200] for node in each["nodes"]][:3])
            for each in result["violations"] + undecided]


def scheme(name):
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": name}]})


# MARK: - The tests


def test_filling_the_template_in():
    """From the template to better verdicts; saved and opened again there are the same bytes and the command's verdicts."""
    begin("fromTemplate")
    before = verdicts()
    assert before == expected(text()), "the template"
    write("/id", "mesa-del-agua")
    write("/title", "Mesa del agua “ñandú” 水")
    write("/jurisdiction/country", "PE")
    write("/purpose/statement", "Agree on who gets how much water in dry years.")
    for index, name in enumerate(("industry", "farmers")):
        write(f"/problem_framing/positions/{index}/statement", f"What the {name} say.")
    question = add("/problem_framing/reframed_questions")
    write(question + "/question", "How do all have enough in a dry year?")
    write("/conveners/0/mandate/type", "Law")
    check("/conveners/0/legitimacy_basis", "Legal")
    for label in ("Business", "Trade union", "Civil-society"):
        check("/conveners/0/accepted_by", label)
    check("/intermediaries/0/accepted_by", "Business")
    write("/agenda/0/body_has_competence", "yes")
    write("/decision_rules/method", "Consensus")
    write("/formal_bodies/0/commitment/level", run(
        "return [...document.querySelectorAll('select')].length && workbench.schema.at(['formal_bodies', 0, 'commitment', 'level'])"
        ".labels[workbench.schema.at(['formal_bodies', 0, 'commitment', 'level']).choices[2]].en"))
    day = field("/results/0/deadline")
    run("arguments[0].value = '2027-06-30'; arguments[0].dispatchEvent(new Event('input'))", day)
    answered()
    source = add("/evidence")
    write(source + "/title", "The law")
    check("/conveners/0/mandate/evidence", "The law")
    after = verdicts()
    assert after != before, "nothing changed"
    assert after == expected(text()), (after, expected(text()))
    saved = save()
    assert saved == text().encode(), "other bytes are saved"
    design = json.loads(saved)
    assert design["title"] == "Mesa del agua “ñandú” 水" and design["evidence"][0]["title"] == "The law"
    file = DOWNLOADS / "again.json"
    file.write_bytes(saved)
    fresh()
    by_id("file").send_keys(str(file))
    answered()
    assert save() == saved, "opened and saved again: other bytes"
    assert verdicts() == after


def test_what_is_not_touched_keeps_its_bytes():
    """In files laid out in other ways, only what is edited changes; undone, nothing has."""
    design = (ROOT / "Designs/peru-acuerdo-nacional-2002.json").read_text()
    compact = json.dumps(json.loads(design), ensure_ascii=True, separators=(",", ":"))
    for layout in (design, design.replace("\n", "\r\n"), design.replace("  ", "\t"), compact, compact + "\n\n"):
        fresh()
        run("workbench.model.open(arguments[0], 'x.json', true)", layout)
        answered()
        write("/policy_area", "water")
        old = json.loads(layout)
        now = text()
        start, end = len(os.path.commonprefix([layout, now])), len(os.path.commonprefix([layout[::-1], now[::-1]]))
        assert "\n" not in now[start:-end] and len(now[start:-end]) < 40, now[start:-end]
        assert json.loads(now) == {**old, "policy_area": "water"}
        add("/actors")
        by_id("undo").click()
        answered()
        assert text() == now
        while by_id("undo").is_enabled():
            by_id("undo").click()
        answered()
        assert text() == layout, "undone, but other bytes"
        while by_id("redo").is_enabled():
            by_id("redo").click()
        answered()
        assert len(json.loads(text())["actors"]) == len(old["actors"]) + 1


def test_the_command_gives_the_same_verdicts():
    """Every sample design has the command's verdicts in the page."""
    fresh()
    for path in sorted((ROOT / "Designs").glob("*.json")):
        run("workbench.model.open(arguments[0], 'x.json', true)", path.read_text())
        answered()
        assert verdicts() == expected(path.read_text()), path.name


def test_unknown_none_and_nothing_are_told_apart():
    begin("fromTemplate")
    run("workbench.goTo('/conveners/0/accepted_by')")
    for label, wanted in (("none: there is none", '"none"'), ("not known", '"unknown"'), ("stated", "[]"), ("not stated", None)):
        choose(by_id("s/conveners/0/accepted_by"), label)
        answered()
        found = run("const node = workbench.model.node(['conveners', 0, 'accepted_by']);"
                    "return node ? workbench.model.text.slice(node.start, node.end) : null")
        assert found == wanted, (label, found)
    run("workbench.model.change(withValue(workbench.model.text, ['policy_area'], null), 'x', true)")
    answered()
    assert field("/policy_area").get_attribute("value") == "null"
    assert by_id("f/policy_area-fault").text, "null is no text, and nothing says so"


def test_faults_stand_at_the_field_and_in_the_list():
    begin("fromTemplate")
    run("workbench.model.change(withValue(workbench.model.text, ['actors', 2, 'sector'], 'nowhere'), 'x', true)")
    answered()
    assert "1 to mend" in by_id("status").text
    wait(lambda: by_id("problem-0"), "the list").click()
    assert run("return document.activeElement.id") == "f/actors/2/sector"
    assert by_id("f/actors/2/sector-fault").text
    assert by_id("f/actors/2/sector").get_attribute("aria-invalid") == "true"
    assert "1 to mend" in by_id("fold/actors").find_element(By.TAG_NAME, "summary").text
    assert verdicts(), "the verdicts from before are gone"
    by_id("undo").click()
    answered()
    assert "valid" in by_id("status").text


def test_text_that_is_no_json_is_kept_and_mended():
    begin("fromTemplate")
    by_id("view-text").click()
    area = by_id("source")
    area.click()
    webdriver.ActionChains(browser).key_down(Keys.CONTROL).send_keys(Keys.HOME).key_up(Keys.CONTROL).send_keys("x").perform()
    answered()
    assert text().startswith("x{") and by_id("problem-0").text
    by_id("view-form").click()
    assert by_id("source").get_attribute("value").startswith("x{"), "the text is gone"
    by_id("undo").click()
    answered()
    wait(lambda: by_id("foldgeneral"), "the form")


def test_advice_leads_to_the_field():
    begin("fromTemplate")
    button = browser.find_elements(By.CSS_SELECTOR, "[id^=change-]")[0]
    pointer = run("return workbench.evaluation.changes[0].place.pointer")
    button.click()
    place = run("return document.activeElement.id")
    assert place in (f"f{pointer}", f"fold{pointer or 'general'}", "") or run(
        "return !!document.activeElement.closest(`[data-pointer=\"${arguments[0]}\"], [id=\"fold${arguments[0]}\"]`)", pointer), (pointer, place)
    write("/conveners/0/mandate/type", "Law")
    assert by_id("difference").text, "what changed is not said"


def command(*arguments):
    """What the command writes."""
    return subprocess.run([CABILDO, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout.decode()


def beside(head, *files):
    """What the engine of the page answers about several files."""
    return browser.execute_async_script(
        "workbench.askBeside(arguments[0], JSON.stringify(arguments[1])).then(arguments[arguments.length - 1])", head,
        [{"file": str(file), "name": file.stem, "text": file.read_text()} for file in files])


def opened(text, view, name="x.json"):
    fresh()
    run("workbench.model.open(arguments[0], arguments[1], true)", text, name)
    answered()
    by_id("view-" + view).click()
    answered()


def without(name, part):
    """A sample design that lacks a part."""
    design = json.loads((ROOT / "Designs" / name).read_text())
    del design[part]
    return json.dumps(design, indent=2)


def test_what_if_weights_were_others():
    """Where a weight turns the verdict it says so; with that weight the page has the verdict of a rubric that has it."""
    design = without("illustration-water-security.json", "decision_rules")
    opened(design, "weights")
    note = by_id("turns-L3-07").text
    assert note.startswith("Satisfied · from 2 on: Partly satisfied"), note
    assert by_id("turns-L3-01").text.startswith("the verdict stays"), by_id("turns-L3-01").text
    slider = by_id("weight-L3-07")
    slider.send_keys(Keys.HOME)
    answered()
    assert "Satisfied" in slider.get_attribute("aria-valuetext"), slider.get_attribute("aria-valuetext")
    table = browser.find_element(By.CSS_SELECTOR, "#weights-lesson-3 table").text
    folder = pathlib.Path(tempfile.mkdtemp())
    texts = {"en": "here", "es": "aquí", "pt": "aqui"}
    config = json.loads((ROOT / "config.json").read_text())
    texts = {language: texts[language] for language in config["languages"]}
    (folder / "here.json").write_text(json.dumps({
        "format": "rubric/1", "id": "here", "title": texts, "extends": "builtin:Rubrics/lesson-3.json",
        "changes": [{"criterion": "L3-07", "weight": 1, "reason": texts}]}))
    (folder / "cabildo.json").write_text(json.dumps({"format": "scorecard/1", "extends": "builtin:config.json", "rubrics": [
        "builtin:Rubrics/lesson-1.json", "builtin:Rubrics/lesson-2.json", "here.json"]}))
    (folder / "design.json").write_text(design)
    lesson = json.loads(command("evaluate", folder / "design.json", "--config", folder / "cabildo.json", "--format", "json"))["lessons"][2]
    assert lesson["verdict"]["shown"] == "satisfied" and "Partly satisfied Satisfied" in table, table
    for column in COLUMNS:
        assert f"{int(lesson['number'][column] * 10 + 0.5) / 10:.1f}" in table, (table, lesson["number"])
    assert text() == design, "weights came into the file"
    assert verdicts() == expected(design), "the verdicts beside are those of the rubric"
    by_id("reset-weights").click()
    answered()
    assert slider.get_attribute("value") == "2" and not by_id("reset-weights").is_enabled()


def test_side_by_side_with_what_was_opened():
    """After an edit, the page says what the command says of the file before and after."""
    design = (ROOT / "Designs/template.json").read_text()
    opened(design, "compare", "after.json")
    assert "same levels" in by_id("form").text
    run("workbench.model.change(withValue(workbench.model.text, ['agenda', 0, 'body_has_competence'], true), 'x', true)")
    answered()
    folder = pathlib.Path(tempfile.mkdtemp())
    before, after = folder / "before.json", folder / "after.json"
    before.write_text(design)
    after.write_text(text())
    wanted = command("compare", before, after, "--format", "json", "--lang", "en")
    assert beside({"do": "compare", "language": "en"}, before, after) == wanted
    moved = [criterion for lesson in json.loads(wanted)["lessons"] for criterion in lesson["criteria"]]
    assert moved, "the edit changes nothing"
    page = by_id("form").text
    for criterion in moved:
        assert criterion["id"] in page and f"{criterion['points']:+.1f}" in page, (criterion, page)


def test_ranking_of_several_files():
    """Other files are opened beside the design; the page ranks them as the command does, and says what turns the order."""
    names = ["peru-acuerdo-nacional-2002", "flawed-talk-shop", "template"]
    files = [ROOT / "Designs" / f"{name}.json" for name in names]
    opened(files[0].read_text(), "compare", files[0].name)
    by_id("others").send_keys("\n".join(str(file) for file in files[1:]))
    wait(lambda: "ahead" in by_id("ranking").text, "the ranking")
    answered()
    wanted = command("rank", *files, "--format", "json")
    assert beside({"do": "rank"}, *files) == wanted
    for lesson, section in zip(json.loads(wanted)["lessons"], browser.find_elements(By.CSS_SELECTOR, "#ranking .pairing")):
        shown = [[cell.text for cell in row.find_elements(By.CSS_SELECTOR, "td, th")] for row in section.find_elements(By.CSS_SELECTOR, "tbody tr")]
        assert [row[:3] for row in shown] == [
            [str(entry["rank"]), entry["design"], f"{int(entry['shown'] * 10 + 0.5) / 10:.1f}"] for entry in lesson["ranks"]], shown
        for switch in lesson["pairs"][0]["switchingWeights"]:
            assert switch["criterion"] in section.text
    assert "two different designs" in by_id("form").text
    by_id("view-weights").click()
    wait(lambda: "ahead" in by_id("form").text, "who is ahead")
    by_id("view-compare").click()
    answered()
    browser.find_elements(By.CSS_SELECTOR, ".files .remove")[0].click()
    answered()
    assert "flawed-talk-shop" not in by_id("ranking").text
    broken = DOWNLOADS / "broken.json"
    broken.write_text('{"format": "dialogue-design/1", "id": 3}')
    by_id("others").send_keys(str(broken))
    wait(lambda: browser.find_element(By.CSS_SELECTOR, ".files .fault").text, "what is wrong with the file")


def unfold(criterion):
    """Unfolds a criterion of the rubric, where it is folded."""
    if not browser.find_elements(By.ID, f"rubric-weight-{criterion}"):
        by_id(f"rubric-summary-{criterion}").click()
    wait(lambda: by_id(f"rubric-weight-{criterion}"), criterion)


def type_into(control, value):
    control.send_keys(Keys.CONTROL + "a")
    control.send_keys(Keys.NULL, value, Keys.TAB)
    time.sleep(0.05)
    answered()


def test_a_rubric_of_ones_own():
    """A threshold, words and a weight are changed in fields; what is saved gives the command the verdicts of the page."""
    design = (ROOT / "Designs/peru-acuerdo-nacional-2002.json").read_text()
    opened(design, "rubric", "design.json")
    assert "Open tests" in by_id("rubric-test-count").text
    by_id("rubric-tests").send_keys(str(ROOT / "Rubrics/lesson-1.tests.json"))
    wait(lambda: re.search(r"\d of", by_id("rubric-test-count").text), "the tests")
    assert "changes: 0 · sound" in by_id("rubric-status").text, by_id("rubric-status").text
    passed, total = map(int, re.findall(r"\d+", by_id("rubric-test-count").text))
    assert total > 250 and passed > total - 40, (passed, total)
    unfold("L1-01")
    type_into(by_id("rubric-L1-01-2-families-atLeast"), "9")
    assert "changes: 1" in by_id("rubric-status").text and "reasons" in by_id("rubric-status").text
    assert "Rubrics/lesson-1.json:" in by_id("rubric-state").text, "what the change makes of the level above is not told"
    for tag in run("return workbench.desk.languages"):
        type_into(by_id(f"rubric-reason-0-{tag}"), "Ten families are at every table here.")
        type_into(by_id(f"rubric-descriptor-0-{tag}"), "At least nine families.")
    assert "reasons" not in by_id("rubric-status").text
    unfold("L1-03")
    type_into(by_id("rubric-weight-L1-03"), "5")
    outcome = by_id("rubric-outcome").text
    assert "L1-01 Breadth of sectors" in outcome and "L1-02" not in outcome.split("Tests")[0], outcome
    now = int(re.findall(r"\d+", by_id("rubric-test-count").text)[0])
    assert now < passed and "(you changed this criterion)" in outcome, "tests of level 2 still hold"
    assert verdicts() == expected(design), "the verdicts beside are not those of the scorecard"
    for old in DOWNLOADS.iterdir():
        old.unlink()
    for button, name in (("saveRubric", "my-lesson-1.json"), ("saveConfiguration", "cabildo.json")):
        by_id(button).click()
        wait(lambda: (DOWNLOADS / name).exists(), name)
    (DOWNLOADS / "design.json").write_text(design)
    evaluation = json.loads(command("evaluate", DOWNLOADS / "design.json", "--format", "json"))
    lesson = evaluation["lessons"][0]
    assert {each["id"]: each["weight"] for each in lesson["criteria"]}["L1-03"] == 5
    assert lesson["criteria"][0]["levels"][2]["descriptor"]["en"] == "At least nine families."
    assert run("return JSON.stringify(workbench.desk.evaluation.lessons[0].number)") == json.dumps(lesson["number"], separators=(",", ":"))
    assert "L1-01" in [each.get("criterion") for each in lesson["overrides"]] or "L1-01" in json.dumps(lesson["overrides"])
    # It is kept with the draft, and opened again from the file.
    wait(lambda: "nine families" in (run("return localStorage.getItem('cabildo-workbench')") or ""), "the draft")
    kept = run("return workbench.desk.text")
    browser.get(PAGE.as_uri())
    wait(lambda: by_id("foldgeneral"), "the draft")
    assert run("return workbench.desk.text") == kept
    opened(design, "rubric", "design.json")
    by_id("rubric-file").send_keys(str(DOWNLOADS / "my-lesson-1.json"))
    wait(lambda: "changes: 2" in by_id("rubric-status").text, "the opened rubric")
    unfold("L1-01")
    [each for each in by_id("rubric-L1-01").find_elements(By.TAG_NAME, "button") if each.text == "Undo this change"][0].click()
    answered()
    assert "changes: 1" in by_id("rubric-status").text and by_id("rubric-L1-01-2-families-atLeast").get_attribute("value") == "4"


def test_faults_of_a_rubric_have_their_place():
    """What is wrong is told with line and column while it is typed; verdicts wait until it is mended. Tests of one's own run."""
    opened((ROOT / "Designs/template.json").read_text(), "rubric")
    wait(lambda: "Open tests" in by_id("rubric-test-count").text, "the rubric")
    unfold("L1-01")
    type_into(by_id("rubric-L1-01-2-families-atLeast"), "2")
    assert "remarks" in by_id("rubric-status").text
    pane = by_id("rubric-text")
    sound = pane.get_attribute("value")
    run("arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input'))", pane, sound.replace("families", "familes"))
    answered()
    fault = by_id("rubric-fault-0")
    line = next(number for number, each in enumerate(sound.split("\n"), 1) if "families" in each)
    assert fault.text.startswith(f"my-lesson-1.json:{line}:") and "familes" in fault.text, fault.text
    assert "families" in by_id("rubric-state").text, "what was meant is not said"
    fault.click()
    start = run("return arguments[0].selectionStart", pane)
    assert sound[:start].count("\n") == line - 1 and run("return document.activeElement.id") == "rubric-text"
    assert "From before" in by_id("rubric-outcome").text
    run("arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input'))", pane, sound)
    answered()
    assert "sound" in by_id("rubric-status").text
    tests = DOWNLOADS / "own.tests.json"
    tests.write_text(json.dumps({"format": "rubric-tests/1", "tests": [
        {"criterion": "L1-01", "name": "my own test", "level": 4}]}))
    by_id("rubric-tests").send_keys(str(tests))
    wait(lambda: "my own test" in by_id("rubric-outcome").text, "the own test")
    assert re.findall(r"\d+", by_id("rubric-test-count").text) == ["0", "1"]
    assert "wanted 4, found 0" in by_id("rubric-outcome").text
    by_id("view-weights").click()
    answered()
    by_id("weight-L2-01").send_keys(Keys.ARROW_RIGHT)
    answered()
    by_id("keep-weights").click()
    answered()
    assert run("return workbench.desk.value.changes.map((change) => change.criterion + change.weight).join()") == "L2-013"
    assert "changes: 1 · sound" in by_id("rubric-status").text, by_id("rubric-status").text


def test_another_language():
    begin("fromTemplate")
    kept = text()
    by_id("lang-es").click()
    answered()
    assert run("return document.documentElement.lang") == "es"
    page = browser.find_element(By.TAG_NAME, "body").text
    for word in ("Deshacer", "Mapa de actores", "Lección 1", "mostrado"):
        assert word in page, word
    for word in ("Undo", "Stakeholder", "Lesson 1", "shown"):
        assert word not in page, word
    assert text() == kept


def test_every_language_has_every_text():
    fresh()
    texts = run("return TEXTS")
    for language, own in texts.items():
        assert set(own) == set(texts["en"]), (language, set(own) ^ set(texts["en"]))
        for key, each in own.items():
            assert set(re.findall(r"{\w+}", each)) == set(re.findall(r"{\w+}", texts["en"][key])), (language, key)


def test_hostile_text_shows_as_text():
    """Markup in every text of a design, and a text of a million letters, show as they are."""
    design = json.loads((ROOT / "Designs/illustration-water-security.json").read_text())

    def spoil(value, key=""):
        if isinstance(value, dict):
            return {name: spoil(inner, name) for name, inner in value.items()}
        if isinstance(value, list):
            return [spoil(inner, key) for inner in value]
        if isinstance(value, str) and " " in value:
            return HOSTILE
        return value

    fresh()
    design = spoil(design)
    design["note"] = "x" * 1_000_000
    design["</script><script>document.title='x'</script>"] = HOSTILE
    run("workbench.model.open(arguments[0], '<b>name</b>.json', true)", json.dumps(design, indent=1))
    answered()
    run("for (const fold of document.querySelectorAll('details')) fold.open = true")
    time.sleep(0.5)
    run("for (const fold of document.querySelectorAll('details')) fold.open = true")
    time.sleep(0.5)
    assert run("return document.title") == "Cabildo workbench"
    assert run("return document.querySelectorAll('main script, aside script, main img, aside img, main b, header b').length") == 0
    assert HOSTILE[:20] in run("return document.body.textContent")
    assert "<b>name</b>" in by_id("file-name").text
    by_id("lang-es").click()
    answered()


def test_keyboard_only():
    """From the first page to a changed field, undone, saved: with keys alone."""
    fresh()

    def press(*names):
        webdriver.ActionChains(browser).send_keys(*names).perform()

    def active():
        return run("return document.activeElement.id || document.activeElement.className")

    def tab_to(name, limit=80):
        for _ in range(limit):
            if active() == name:
                return
            press(Keys.TAB)
        raise AssertionError(f"no way to {name} with the keyboard")

    tab_to("start-fromTemplate")
    press(Keys.ENTER)
    answered()
    tab_to("f/id")
    press("x")
    answered()
    assert json.loads(text())["id"].endswith("x")
    webdriver.ActionChains(browser).key_down(Keys.CONTROL).send_keys("z").key_up(Keys.CONTROL).perform()
    answered()
    assert not json.loads(text())["id"].endswith("x")
    for _ in range(60):
        press(Keys.TAB)
        if run("return document.activeElement.tagName === 'SUMMARY' && document.activeElement.parentElement.id === 'fold/actors'"):
            break
    press(Keys.ENTER)
    assert wait(lambda: by_id("fold/actors").get_attribute("open"), "unfolded")
    run("document.getElementById('view-form').focus()")
    tab_to("view-weights")
    press(Keys.ENTER)
    answered()
    tab_to("weight-L1-01")
    press(Keys.ARROW_RIGHT)
    answered()
    assert by_id("weight-L1-01").get_attribute("value") == "3" and active() == "weight-L1-01"
    run("document.getElementById('view-weights').focus()")
    tab_to("view-compare")
    press(Keys.ENTER)
    answered()
    tab_to("all-criteria")
    press(Keys.SPACE)
    assert active() == "all-criteria" and by_id("all-criteria").get_attribute("aria-pressed") == "true"
    run("document.getElementById('view-compare').focus()")
    tab_to("view-rubric")
    press(Keys.ENTER)
    answered()
    tab_to("rubric-summary-L1-01")
    press(Keys.ENTER)
    tab_to("rubric-weight-L1-01")
    press(Keys.END, "0", Keys.TAB)
    answered()
    assert "changes: 1" in by_id("rubric-status").text and active() == "rubric-gate-L1-01"


def test_a_draft_is_kept_and_cleared():
    begin("fromTemplate")
    write("/policy_area", "forests")
    kept = text()
    wait(lambda: "forests" in (run("return localStorage.getItem('cabildo-workbench')") or ""), "the draft")
    browser.get(PAGE.as_uri())
    wait(lambda: by_id("foldgeneral"), "the draft")
    answered()
    assert text() == kept
    by_id("clear").click()
    browser.switch_to.alert.accept()
    wait(lambda: by_id("start-fromTemplate"), "the first page")
    assert run("return localStorage.getItem('cabildo-workbench')") is None


def test_a_trap_loses_nothing():
    """A request that is too large for the engine's memory stops the engine: it starts anew, and says what to report."""
    begin("fromTemplate")
    write("/policy_area", "forests")
    kept, before = text(), verdicts()
    run("workbench.engine.send({head: {do: 'check'}, body: {length: 2147450000}})")
    notice = wait(lambda: browser.find_element(By.CSS_SELECTOR, ".notice pre").text, "what to report")
    assert "Cabildo " in notice and "RuntimeError" in notice, notice
    assert text() == kept
    write("/policy_area", "water")
    assert verdicts() == before


def test_keystrokes_are_quick():
    """On a design of 20 KB the new verdict is there in less than 50 ms for half of the keystrokes."""
    fresh()
    run("workbench.model.open(arguments[0], 'x.json', true)", (ROOT / "Designs/peru-acuerdo-nacional-2002.json").read_text())
    answered()
    control = field("/policy_area")
    times = []
    for letter in "a quick word about water":
        control.send_keys(letter)
        answered()
        times.append(float(run("return document.body.dataset.milliseconds")))
    times.sort()
    print(f"    keystrokes: {times[len(times) // 2]:.0f} ms in the middle, {times[-1]:.0f} ms at most")
    # The machine may be busy: what it prints is the measurement, and this is the alarm.
    assert times[len(times) // 2] < 150, times


def test_a_file_of_five_thousand_lines():
    """It is opened, edited and saved like any other; what is not touched keeps its bytes."""
    design = json.loads((ROOT / "Designs/illustration-water-security.json").read_text())
    design["actors"] += [{"id": f"user-{number}", "name": f"User {number}", "sector": "community_org"} for number in range(800)]
    written = json.dumps(design, ensure_ascii=False, indent=2) + "\n"
    assert written.count("\n") > 5000, "the design is too short"
    fresh()
    run("workbench.model.open(arguments[0], 'large.json', true)", written)
    answered()
    assert verdicts() == expected(written)
    control = field("/policy_area")
    control.send_keys("!")
    answered()
    kept = text()
    assert kept == written.replace('"policy_area": "water"', '"policy_area": "water!"'), "more than the field has changed"
    assert save().decode() == kept and verdicts() == expected(kept)


def test_accessible():
    """axe-core finds nothing, in every language, light and dark, in each state of the page."""
    found = []
    browser.get("about:blank")
    for tone in ("light", "dark"):
        scheme(tone)
        for language in ("en", "es", "pt") if tone == "light" else ("en",):
            fresh()
            by_id("lang-" + language).click()
            found += [(tone, language, "start", each) for each in violations(tone)]
            by_id("start-fromTemplate").click()
            answered()
            run("workbench.model.change(withValue(workbench.model.text, ['actors', 2, 'sector'], 'nowhere'), 'x', true)")
            answered()
            by_id("foldgeneral").find_element(By.TAG_NAME, "summary").click()
            for pointer in ("/conveners/0/mandate/type", "/participants/0/seats", "/actors/2/sector"):
                run("workbench.goTo(arguments[0])", pointer)
            for panel in ("plan", "criteria"):
                by_id("summary-" + panel).click()
            by_id("summary-L1-07").click()
            found += [(tone, language, "form", each) for each in violations(tone)]
            by_id("view-weights").click()
            answered()
            by_id("undo").click()
            by_id("weight-L1-02").send_keys(Keys.ARROW_RIGHT)
            answered()
            found += [(tone, language, "weights", each) for each in violations(tone)]
            by_id("view-compare").click()
            by_id("others").send_keys(str(ROOT / "Designs/flawed-talk-shop.json"))
            wait(lambda: browser.find_elements(By.CSS_SELECTOR, "#ranking table"), "the ranking")
            answered()
            found += [(tone, language, "compare", each) for each in violations(tone)]
            by_id("view-rubric").click()
            wait(lambda: by_id("rubric-test-count").text, "the tests")
            unfold("L1-01")
            type_into(by_id("rubric-L1-01-2-families-atLeast"), "2")
            found += [(tone, language, "rubric", each) for each in violations(tone)]
            by_id("view-text").click()
            run("workbench.trapped('a test')")
            found += [(tone, language, "text", each) for each in violations(tone)]
        for report in sorted(REPORTS.glob("*.html")):
            browser.get(report.as_uri())
            run("for (const fold of document.querySelectorAll('details')) fold.open = true")
            found += [(tone, report.name, each) for each in violations(tone)]
    scheme("light")
    assert not found, json.dumps(found, indent=1)


def seen(selector):
    return run("return [...document.querySelectorAll(arguments[0])].filter((each) => each.getClientRects().length).map((each) => each.id)", selector)


def test_report_has_a_switch_between_languages():
    """One language is seen; links lead into the one that they are for."""
    browser.get((REPORTS / "both.html").as_uri())
    assert seen(".edition") == ["edition-en"]
    by_id("language-es").click()
    assert seen(".edition") == ["edition-es"]
    assert len(seen("#edition-es .criterion")) == 35
    browser.get((REPORTS / "both.html").as_uri() + "#es-L1-07")
    wait(lambda: seen(".edition") == ["edition-es"], "the edition of the link")
    found = violations("report in the other language")
    assert not found, found


def test_report_finds_criteria():
    """Criteria are found by lesson, level, outcome and words; a link to one that is not among them shows it."""
    browser.get((REPORTS / "en.html").as_uri())
    controls = browser.find_elements(By.CSS_SELECTOR, ".filters select, .filters input")
    status = browser.find_element(By.CSS_SELECTOR, ".filters output")
    assert len(seen(".criterion")) == 35 and status.text == "35 of 35 criteria", status.text
    controls[0].send_keys("2")
    assert seen(".lesson") == ["lesson-2"] and all(each.startswith("L2-") for each in seen(".criterion"))
    controls[0].send_keys(Keys.HOME)
    controls[1].send_keys("0")
    low = seen(".criterion")
    assert 0 < len(low) < 35 and all(run("return document.getElementById(arguments[0]).dataset.level", each) == "0" for each in low)
    assert len(seen(".profile tbody tr")) == len(low)
    controls[2].send_keys("not stated")
    open_ones = seen(".criterion")
    assert open_ones and set(open_ones) <= set(low), open_ones
    assert all(run("return document.getElementById(arguments[0]).dataset.outcome", each) == "not-stated" for each in open_ones)
    found = violations("filtered report")
    assert not found, found
    controls[1].send_keys(Keys.HOME)
    controls[2].send_keys(Keys.HOME)
    controls[3].send_keys("INTERMEDIARIES accépted")
    assert "L1-11" in seen(".criterion") and len(seen(".criterion")) < 10, seen(".criterion")
    run("location.hash = '#L3-01'")
    wait(lambda: len(seen(".criterion")) == 35, "all criteria")


def test_report_fits_a_phone():
    """At the width of a small phone nothing stands out to the side, and wide tables scroll by themselves."""
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": False})
    try:
        for report in sorted(REPORTS.glob("*.html")):
            browser.get(report.as_uri())
            run("for (const fold of document.querySelectorAll('details')) fold.open = true")
            width = run("return document.documentElement.scrollWidth")
            assert width <= 320, (report.name, width)
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_report_shows_lines_of_the_design():
    """A place leads to its line, which is folded away until then, numbered and marked; a redacted report has none."""
    lines = (ROOT / "Designs/peru-acuerdo-nacional-2002.json").read_text(encoding="utf-8").split("\n")
    for script in (True, False):
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not script})
        try:
            for name in ("en", "three"):
                browser.get((REPORTS / f"{name}.html").as_uri())
                assert not run("return document.querySelector('.lines').checkVisibility()")
                link = browser.find_element(By.CSS_SELECTOR, ".where a")
                file, line, column = link.text.rsplit(":", 2)
                link.click()
                wait(lambda: run("return document.querySelector('mark:target')?.checkVisibility()"), "the line")
                row = browser.find_element(By.CSS_SELECTOR, "li:has(mark:target)")
                shown = [row.get_property("value"), row.get_property("textContent")]
                assert shown == [int(line), lines[int(line) - 1]], shown
                marked = run("return document.querySelector('mark:target').textContent")
                assert lines[int(line) - 1][int(column) - 1 :].startswith(marked), marked
                place = run("const box = document.querySelector('mark:target').getBoundingClientRect(); return [box.top, innerHeight]")
                assert 0 <= place[0] < place[1], place
                style = run("const {outlineStyle, borderBottomStyle} = getComputedStyle(document.querySelector('mark:target')); return [outlineStyle, borderBottomStyle]")
                assert style == ["solid", "solid"], style
                if script:
                    found = violations(f"lines of {name}")
                    assert not found, found
                width = run("return [document.documentElement.scrollWidth, innerWidth]")
                assert width[0] <= width[1], width
                browser.back()
                wait(lambda: run("return !document.querySelector('mark:target')"), "the way back")
        finally:
            browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    browser.get((REPORTS / "both.html").as_uri())
    assert not browser.find_elements(By.CSS_SELECTOR, ".lines, [href^='#at-']")


def test_report_is_whole_without_script():
    """Without scripts everything can be read, nothing that needs one is seen, and languages can be chosen."""
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        browser.get((REPORTS / "both.html").as_uri())
        browser.find_element(By.CSS_SELECTOR, "label[for=language-es]").click()
        assert seen(".edition") == ["edition-es"] and len(seen("#edition-es .criterion")) == 35
        assert run("return getComputedStyle(document.querySelector('#edition-es .filters')).display") == "none"
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_no_request_is_made():
    """In all of the above the browser asked for nothing but the files that it was told to open."""
    requests = set()
    for entry in browser.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            requests.add(message["params"]["request"]["url"].split(":")[0])
    assert requests <= {"file", "blob", "data", "about"}, requests
    allowed = "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; worker-src blob:; style-src 'unsafe-inline'"
    assert allowed in PAGE.read_text()
    errors = [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"]
    assert not errors, errors


def main():
    assert PAGE.stat().st_size < 1_000_000, f"the page has {PAGE.stat().st_size} bytes"
    failed = 0
    wanted = sys.argv[4:]
    try:
        for name, test in list(globals().items()):
            if not name.startswith("test_") or (wanted and not any(word in name for word in wanted)):
                continue
            began = time.time()
            try:
                test()
                print(f"  ok   {name[5:]} ({time.time() - began:.1f} s)", flush=True)
            except Exception as error:
                failed += 1
                print(f"  FAIL {name[5:]}: {type(error).__name__} {error}", flush=True)
                browser.save_screenshot(f"{PAGE.parent}/{name}.png")
    finally:
        browser.quit()
    sys.exit(1 if failed else 0)


main()
