/// The style sheet of the HTML report: system fonts, one accent colour, light and dark, screen and paper.
///
/// Contrast of text is at least 4.5 : 1 and of drawn parts at least 3 : 1 in both schemes (WCAG 2.2, AA).
enum HTMLStyle {
  static let text = """
    :root{color-scheme:light dark;--paper:#fff;--ink:#1c2429;--soft:#56636b;--line:#d3dadd;--wash:#f4f7f7;
    --accent:#0d5962;--tint:#cfe2e4;--edge:#5d7f84;--warn:#8a3c06;--warn-wash:#fcf2e8;--warn-line:#e3b78e;
    --serif:Charter,"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,serif;
    --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;
    --mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
    @media screen and (prefers-color-scheme:dark){:root{--paper:#14191b;--ink:#e7ecee;--soft:#a7b3b9;--line:#343f44;
    --wash:#1c2326;--accent:#80c9cf;--tint:#24494e;--edge:#6f979c;--warn:#f1ad72;--warn-wash:#2b2119;--warn-line:#6d4a2c}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0 auto;padding:0 1.5rem 4rem;max-width:66rem;background:var(--paper);color:var(--ink);
    font:1rem/1.55 var(--sans);overflow-wrap:break-word}
    h1,h2,h3,h4,p,ul,ol,dl,dd,table{margin:0}
    h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance}
    h1{font-size:clamp(1.8rem,1.3rem + 2vw,2.6rem);letter-spacing:-.01em}
    h2{font-size:1.5rem}
    h3{font-size:1.15rem}
    h4{font-size:.82rem;font-weight:600;color:var(--soft);margin:1.1rem 0 .35rem}
    a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.18em}
    a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    code{font-family:var(--mono);font-size:.82em}
    ul,ol{padding:0;list-style:none}
    .skip{position:absolute;left:-100rem;top:0;background:var(--paper);padding:.6rem 1rem;z-index:1}
    .skip:focus{left:0}
    .symbols{position:absolute}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .cap{display:inline-block}.cap::first-letter{text-transform:uppercase}th.cap{display:table-cell}
    .ink{fill:var(--accent)}.ring{fill:var(--paper);stroke:var(--accent);stroke-width:2}
    .cross{fill:none;stroke:var(--soft);stroke-width:2;stroke-linecap:round}
    .mark{width:.8em;height:.8em;margin-right:.45em;vertical-align:-.05em;flex:none}
    .eyebrow{font-size:.82rem;color:var(--soft);font-weight:600}
    .note{color:var(--soft);font-size:.88rem;max-width:46rem}
    .masthead{padding:1.6rem 0 1.5rem}
    .about{padding:.7rem 0;margin-bottom:1.6rem;border-bottom:1px solid var(--line);color:var(--soft);
    font-size:.92rem}
    .masthead .eyebrow{margin-bottom:.5rem}
    .facts{margin-top:.6rem;color:var(--soft);font-size:.92rem}
    section{margin-top:3.2rem}
    section>h2{margin-bottom:.8rem}
    #verdicts{margin-top:0}
    #verdicts>h2{padding-top:1.2rem;border-top:2px solid var(--ink)}
    .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:0 2rem}
    .card{padding:.2rem 0 1rem;display:grid;grid-row:span 6;grid-template-rows:subgrid;
    grid-template-columns:minmax(0,1fr);align-content:start;overflow-wrap:anywhere}
    .card h3{font-size:1rem;margin:.15rem 0 .9rem}
    .card h3 a{color:inherit;text-decoration-color:var(--line)}
    .card h3 a:hover{text-decoration-color:currentColor}
    .verdict{font:600 1.65rem/1.15 var(--serif);color:var(--accent)}
    .scale{display:block;width:100%;height:auto;margin:.5rem 0 .6rem}
    .scale .shown{fill:var(--accent);stroke:var(--accent)}
    .scale .claimed{fill:var(--tint);stroke:var(--accent);stroke-width:2}
    .scale .possible{fill:none;stroke:var(--accent);stroke-width:2;stroke-dasharray:4 3}
    .scale .none{fill:none;stroke:var(--edge);stroke-width:.7}
    .readings div{display:flex;gap:.5rem;font-size:.9rem;padding:.12rem 0}
    .readings dt{width:7.6rem;color:var(--soft);white-space:nowrap}
    .readings dd{flex:1;display:flex;justify-content:space-between;gap:.5rem}
    .number,.figure{font-variant-numeric:tabular-nums;text-align:right}
    .number{color:var(--soft);white-space:nowrap}
    .holds{margin-top:.5rem;padding-top:.5rem;border-top:1px solid var(--line);font-size:.88rem;color:var(--soft)}
    .holds p+p{margin-top:.4rem}
    .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:1.8rem 3rem;margin-top:2.2rem}
    .panel{margin-top:0;padding-top:1.2rem;border-top:1px solid var(--line)}
    .panel h2{font-size:1.25rem}
    table{border-collapse:collapse;width:100%;font-size:.92rem}
    caption{text-align:left;color:var(--soft);font-size:.82rem;font-weight:600;padding:.9rem 0 .35rem}
    th,td{text-align:left;vertical-align:baseline;padding:.34rem .9rem .34rem 0;border-bottom:1px solid var(--line);
    font-weight:400}
    th:last-child,td:last-child{padding-right:0}
    .figure{white-space:nowrap}
    thead th,thead td{color:var(--soft);font-size:.82rem;font-weight:600}
    .steps li{padding:0 0 1rem}
    .step{margin-bottom:.15rem}
    .id{font:500 .85em var(--mono);white-space:nowrap;text-decoration:none}
    .id:hover{text-decoration:underline}
    .tag{font-size:.78rem;color:var(--soft);border:1px solid var(--edge);border-radius:1rem;padding:.02rem .5rem;
    white-space:nowrap;font-family:var(--sans);font-weight:400}
    .gate{color:var(--accent);border-color:var(--accent)}
    nav{margin-top:2.2rem;padding:.7rem 0;border:solid var(--line);border-width:1px 0;font-size:.92rem}
    nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem}
    .scroll{overflow-x:auto}
    .changes{min-width:34rem;margin-top:.6rem}
    .flag{margin-top:1rem;padding:.8rem 1.1rem;background:var(--warn-wash);border-left:4px solid var(--warn-line)}
    .flag h3{font-size:1.02rem;color:var(--warn);margin-bottom:.2rem}
    .places{font-size:.86rem;margin-top:.3rem}
    .places li{padding:.14rem 0}
    .pointer{color:var(--soft)}
    .label{margin-right:.4rem}
    details{margin-top:.7rem;font-size:.92rem}
    details+details{margin-top:.1rem}
    summary{cursor:pointer;padding:.25rem 0;color:var(--accent)}
    summary:hover{text-decoration:underline;text-underline-offset:.18em}
    .lesson{border-top:2px solid var(--ink);padding-top:1.2rem;margin-top:4rem}
    .lesson>h2{font-size:1.8rem;margin:.2rem 0 .7rem}
    .lead{font:1.08rem/1.5 var(--serif);max-width:44rem}
    .callout{margin-top:1rem;padding:.6rem 1rem;background:var(--wash);border-left:4px solid var(--edge);max-width:46rem}
    .clauses div,.background div{display:grid;grid-template-columns:minmax(6rem,11rem) 1fr;gap:.2rem 1.2rem;
    padding:.35rem 0;border-bottom:1px solid var(--line)}
    .clauses div{grid-template-columns:3rem 1fr}
    dt{color:var(--soft)}
    .profile{margin-top:1.2rem}
    .legend{white-space:nowrap;font-weight:400;margin-left:1rem}
    .legend .mark{margin-left:.7rem}
    .profile .why{min-width:8.2rem}.changes td:last-child{min-width:10.5rem}
    .drawing{width:8.6rem;vertical-align:middle}
    svg.map{display:block;width:100%;min-width:42rem;max-width:55rem;height:auto;margin:.8rem 0 1rem}
    .map text{font:13px var(--sans);fill:var(--ink)}.map .soft{fill:var(--soft);font-size:12px;font-weight:600}
    .map .middle{text-anchor:middle}.map .rule{stroke:var(--line)}.map .link{stroke:var(--accent);stroke-width:2}
    .map .gap{stroke:var(--edge);stroke-dasharray:4 3}.map .node{fill:var(--wash);stroke:var(--edge)}
    a[href^="#at-"]{font:.82em var(--mono)}
    @counter-style lines{system:extends decimal;suffix:"  "}
    .lines{list-style:lines;margin-top:.6rem;padding-left:3.6rem;font:.8rem/1.5 var(--mono)}
    .lines li{white-space:pre-wrap;overflow-wrap:anywhere;tab-size:2}
    .lines li::marker{color:var(--soft)}
    .lines .apart{border-top:1px dashed var(--edge);margin-top:.5rem;padding-top:.5rem}
    mark{background:var(--tint);color:inherit;border-bottom:2px solid var(--accent);scroll-margin:6rem}
    .lines li:has(:target){background:var(--wash)}
    mark:target{outline:3px solid var(--accent);outline-offset:1px}
    .wide{min-width:46rem}.wide td,.wide th{vertical-align:top}
    .level-line{display:block;width:7.5rem;height:1rem}
    .axis{stroke:var(--edge);stroke-width:.8}
    .span{stroke:var(--accent);stroke-width:2.4}
    .criterion{margin-top:2.2rem;padding-top:1.1rem;border-top:1px solid var(--line)}
    .criterion h3 .id{font-weight:400;margin-right:.3rem}
    .criterion h3 .tag{vertical-align:.12em;margin-left:.3rem}
    .question{max-width:46rem;margin:.25rem 0 .6rem;color:var(--soft)}
    .result strong{font-weight:600}
    .outcome{font-size:.92rem;max-width:46rem}
    .ladder li{display:grid;grid-template-columns:1.2rem 1.2rem 1fr 10rem;gap:0 .4rem;padding:.36rem .5rem;
    border-bottom:1px solid var(--line);font-size:.94rem;align-items:baseline}
    .ladder li:first-child{border-top:1px solid var(--line)}
    .ladder .here{background:var(--wash);box-shadow:inset 3px 0 var(--accent)}
    .ladder .mark{grid-column:1;margin:0}
    .rung{grid-column:2;font-weight:600;font-variant-numeric:tabular-nums}
    .descriptor{grid-column:3}
    .state{grid-column:4;color:var(--soft);font-size:.86rem;text-align:right}
    .state strong{color:var(--accent);font-weight:600}
    .remark{grid-column:3/-1;color:var(--soft);font-size:.84rem}
    .descriptor small{color:var(--soft);font-size:.8rem;white-space:nowrap}
    .measures td{text-align:right;font-variant-numeric:tabular-nums}
    .advice{margin-top:1rem;padding:.7rem 1.1rem;background:var(--wash);border-left:4px solid var(--accent)}
    .advice h4{margin:0 0 .2rem;color:var(--ink)}
    .where{margin-top:.3rem;color:var(--soft);font-size:.86rem}
    [hidden]{display:none!important}
    .filters{display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;align-items:end;margin-top:3.2rem;padding:.9rem 1.1rem;
    background:var(--wash);font-size:.9rem}
    .filters label{display:grid;gap:.15rem;color:var(--soft);min-width:0}
    .filters select,.filters input{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--edge);
    padding:0 .4rem;height:2.2rem;max-width:15rem}
    .filters :focus-visible{outline:3px solid var(--accent);outline-offset:1px}
    .guide{border-top:2px solid var(--ink);padding-top:1.2rem}
    .guide h3{margin:1.2rem 0 .3rem}
    .guide p{max-width:46rem}
    .guide dl{max-width:46rem;font-size:.95rem}
    footer{margin-top:4rem;padding-top:.8rem;border-top:1px solid var(--line);color:var(--soft);font-size:.84rem}
    @media (max-width:40rem){body{padding:0 1rem 3rem}.drawing{display:none}
    .legend{display:none}.profile .why{display:none}.profile thead .figure{writing-mode:vertical-rl}
    .ladder li{grid-template-columns:1.2rem 1.2rem 1fr}.state{grid-column:3;text-align:left}.remark{grid-column:3}
    .clauses div,.background div{grid-template-columns:1fr}}
    @page{size:A4;margin:16mm 16mm 18mm}
    @media print{html{font-size:9.4pt}body{max-width:none;padding:0;line-height:1.4}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .skip,nav,.filters{display:none}a{color:inherit;text-decoration:none}
    .masthead{padding:0 0 1rem}.about{margin-bottom:1rem;padding-top:0}
    .cards{grid-template-columns:repeat(3,1fr);gap:0 1.4rem}.card h3{font-size:.95rem}.verdict{font-size:1.4rem}
    .readings dt{width:6.4rem}.pair{grid-template-columns:1fr 1.15fr;gap:0 2rem;margin-top:1.4rem;font-size:.92rem}
    .steps li{padding-bottom:.6rem}
    section{margin-top:2.2rem}.lesson,.guide,#changes{break-before:page;margin-top:0}
    h2,h3,h4,caption,.question,.result,.outcome{break-after:avoid}
    li,tr,.flag,.advice,.card,dl div{break-inside:avoid}
    .criterion{margin-top:1.2rem}.scroll{overflow:visible}.changes,.wide,svg.map{min-width:0}
    p,li{orphans:3;widows:3}
    details:not(.trail)::details-content{content-visibility:visible;block-size:auto;display:block}
    summary{color:var(--soft);font-weight:600;list-style:none;break-after:avoid}}
    """

  /// Hides the editions that are not chosen. A browser that does not know `:has` shows all of them.
  static var languageSwitch: String {
    var rules = """
      .switch{margin:0;padding:.7rem 0 0;border:0;text-align:right}.switch+main .masthead{padding-top:.4rem}
      .switch fieldset{border:0;margin:0;padding:0}.switch label{padding:.3rem 0 .3rem .3rem;margin-right:1rem;cursor:pointer}
      .switch input{accent-color:var(--accent);width:1.1rem;height:1.1rem;vertical-align:-.15em;margin:0}
      .switch input:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
      """
    for language in Language.allCases {
      rules +=
        "\nbody:has(#language-" + language.tag + ":checked) .edition:not(#edition-" + language.tag
        + "){display:none}"
    }
    return rules
  }
}
