"""Opens the workbench in Firefox, by Marionette, the protocol that Firefox itself speaks: Scripts/check-workbench.

    firefox_tests.py PAGE.html CABILDO
"""
import json
import logging
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from marionette_driver.by import By
from marionette_driver.errors import MarionetteException
from marionette_driver.keys import Keys
from marionette_driver.marionette import Marionette

PAGE, CABILDO = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
COLUMNS = ("shown", "claimed", "possible")
# What the page logs as an error, or Firefox does about it, is read from its own console.
MESSAGES = """return Services.console.getMessageArray().filter((each) => each instanceof Ci.nsIScriptError
    && !(each.flags & Ci.nsIScriptError.warningFlag) && /^(file|blob):/.test(each.sourceName)).map(String)"""


def run(script, *arguments):
    return browser.execute_script(script, script_args=arguments, sandbox=None)


def wait(condition, what, seconds=60):
    end = time.time() + seconds
    while time.time() < end:
        try:
            found = condition()
            if found:
                return found
        except MarionetteException:  # the page is at work
            pass
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}")


def answered():
    wait(lambda: run("return workbench.isStarted && !workbench.isAsking && !workbench.isWaiting && !workbench.isAskingBeside"
                     " && !workbench.beside?.newest.isBusy"), "an answer")


def verdicts():
    return run("""return [...document.querySelectorAll('.card')].map((card) =>
        [...card.querySelectorAll('tr')].map((row) => [row.cells[1].textContent, row.cells[2].textContent]))""")


def expected(design):
    """The verdicts that the command gives, as the page writes them."""
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        file.write(design)
        file.flush()
        output = subprocess.run([CABILDO, "evaluate", file.name, "--format", "json"], stdout=subprocess.PIPE,
                                stderr=subprocess.DEVNULL, check=True).stdout
    evaluation = json.loads(output)
    titles = {verdict["id"]: verdict["title"]["en"] for verdict in evaluation["verdicts"]}
    return [[[titles[lesson["verdict"][column]], f"{int(lesson['number'][column] * 10 + 0.5) / 10:.1f}"] for column in COLUMNS]
            for lesson in evaluation["lessons"]]


def click(name):
    browser.find_element(By.ID, name).click()


def test():
    browser.navigate(PAGE.as_uri())
    wait(lambda: browser.find_element(By.ID, "start-fromTemplate"), "the first page").click()
    answered()
    text = run("return workbench.model.text")
    before = verdicts()
    assert before == expected(text), (before, expected(text))
    run("workbench.goTo('/agenda/0/body_has_competence')")
    field = browser.find_element(By.ID, "f/agenda/0/body_has_competence")
    field.send_keys("yes")
    answered()
    now = run("return workbench.model.text")
    assert now != text and verdicts() != before, "an edit changes nothing"
    assert verdicts() == expected(now), (verdicts(), expected(now))
    click("view-weights")
    answered()
    slider = browser.find_element(By.ID, "weight-L1-03")
    slider.send_keys(Keys.ARROW_RIGHT)
    answered()
    assert slider.get_property("value") == "3" and run("return document.getElementById('turns-L1-03').textContent")
    click("view-compare")
    answered()
    assert "agenda" in now and "L3-" in run("return document.getElementById('form').textContent"), "the edit is not compared"
    click("view-rubric")
    wait(lambda: run("return document.getElementById('rubric-test-count').textContent"), "the tests of rubrics")
    click("view-form")
    click("undo")
    answered()
    assert run("return workbench.model.text") == text and verdicts() == before
    # A draft is kept from the disk too.
    browser.navigate(PAGE.as_uri())
    wait(lambda: browser.find_element(By.ID, "foldgeneral"), "the draft")
    with browser.using_context("chrome"):
        errors = browser.execute_script(MESSAGES)
    assert not errors, errors


# What the client says of the browser's version, line by line, is no result. It replaces the browser's log, whatever
# that is, so the log is a file of its own.
logging.disable(logging.CRITICAL)
began = time.time()
browser = Marionette(bin="/usr/bin/firefox-esr", headless=True, app_args=["-remote-allow-system-access"], gecko_log=str(PAGE.parent / "firefox.log"))
failed = False
try:
    browser.start_session()
    test()
    version = browser.session_capabilities["browserVersion"]
    print(f"  ok   opens_in_firefox ({version}, {time.time() - began:.1f} s)", flush=True)
except Exception as error:
    failed = True
    print(f"  FAIL opens_in_firefox: {type(error).__name__} {error}", flush=True)
finally:
    browser.quit(in_app=False)
    browser.cleanup()
# Without the noise that the client makes about its own end.
sys.stdout.flush()
os._exit(1 if failed else 0)
