"""Takes the pictures of the README from the real pages: pictures.py WORKBENCH.html REPORT.html FOLDER"""
import pathlib
import sys
import time

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

PAGE, REPORT, FOLDER = (pathlib.Path(path).resolve() for path in sys.argv[1:4])
options = webdriver.ChromeOptions()
for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,940", "--hide-scrollbars"):
    options.add_argument(argument)
browser = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))


def until(script):
    end = time.time() + 30
    while not browser.execute_script(script):
        if time.time() > end:
            sys.exit(f"waited in vain for {script}")
        time.sleep(0.05)


try:
    browser.get(PAGE.as_uri())
    until("return workbench.isStarted")
    browser.execute_script("document.getElementById('start-fromTemplate').click()")
    until("return !workbench.isAsking")
    # An edit that shows: the body that decides is competent.
    browser.execute_script(
        "workbench.model.change(withValue(workbench.model.text, ['agenda', 0, 'body_has_competence'], true), 'picture', true)")
    until("return !workbench.isAsking")
    browser.execute_script("workbench.form.unfolded.delete('general'); workbench.goTo('/agenda/0/formal_body_id')")
    browser.execute_script("document.getElementById('f/agenda/0/topic').scrollIntoView(); window.scrollBy(0, -60)")
    time.sleep(0.5)
    browser.save_screenshot(str(FOLDER / "workbench.png"))
    browser.get(REPORT.as_uri())
    time.sleep(0.5)
    browser.save_screenshot(str(FOLDER / "report.png"))
    browser.set_window_size(1280, 640)
    browser.execute_script("document.querySelector('#L2-06 .where a').click()")
    until("return document.querySelector('mark:target').checkVisibility()")
    time.sleep(0.5)
    browser.save_screenshot(str(FOLDER / "lines.png"))
finally:
    browser.quit()
