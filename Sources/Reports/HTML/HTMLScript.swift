/// The script of the HTML report, which finds criteria: by lesson, level, what holds them back, and words.
///
/// The report is whole without it: what the script works with is hidden until it runs. It also opens a link to a criterion
/// that is filtered out, or that is in the language that is not chosen.
enum HTMLScript {
  /// The script, as it stands in the page.
  static let text = ##"""
    "use strict";
    const marked = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    for (const bar of document.querySelectorAll(".filters")) {
      const root = bar.closest(".edition") ?? document;
      const controls = bar.querySelectorAll("select, input");
      const [lesson, level, outcome, words] = controls;
      const status = bar.querySelector("output");
      const items = [...root.querySelectorAll(".criterion")].map((node) => ({
        node,
        row: root.querySelector(`.profile a[href="#${CSS.escape(node.id)}"]`)?.closest("tr"),
        lesson: node.closest(".lesson"),
        text: marked(node.textContent),
      }));
      const apply = () => {
        const wanted = marked(words.value).split(/\s+/).filter(Boolean);
        let count = 0;
        for (const item of items) {
          const { dataset } = item.node;
          item.node.hidden = !(
            ["", item.lesson.id].includes(lesson.value) && ["", dataset.level].includes(level.value) &&
            ["", dataset.outcome].includes(outcome.value) && wanted.every((word) => item.text.includes(word))
          );
          if (item.row) item.row.hidden = item.node.hidden;
          if (!item.node.hidden) count += 1;
        }
        for (const part of root.querySelectorAll(".lesson")) part.hidden = !part.querySelector(".criterion:not([hidden])");
        status.textContent = status.dataset.text.replace("{count}", count).replace("{total}", items.length);
      };
      bar.hidden = false;
      bar.addEventListener("input", apply);
      bar.show = () => {
        for (const control of controls) control.value = "";
        apply();
      };
      apply();
    }
    const follow = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target) return;
      const edition = target.closest(".edition");
      if (edition) document.getElementById(edition.id.replace("edition", "language")).checked = true;
      if (target.closest("[hidden]")) (edition ?? document).querySelector(".filters").show();
      const fold = target.closest("details");
      if (fold) fold.open = true;
      target.scrollIntoView();
    };
    addEventListener("hashchange", follow);
    follow();

    """##

  /// The hash by which the page's policy lets this script run and no other.
  static let hash = "sha256-2z1cdAsAewFyQLbrBiVM8OpfpezPB5B7IDdfA1ZHcj8="
}
