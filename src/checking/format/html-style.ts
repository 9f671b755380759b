// The look of the HTML report: light, dark, narrow and on paper.

export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--card:#f6f7f9;--ink:#1c2128;--quiet:#57606a;--line:#d5dae0;
--error:#a8201a;--warning:#7a4a00;--review:#0a4fb8;--good:#17693a;--mark:#ffe59a;--mark-ink:#1c2128}
@media screen and (prefers-color-scheme:dark){:root{--paper:#13171c;--card:#1c2229;--ink:#e7eaee;--quiet:#a5afba;--line:#363f49;
--error:#ff9389;--warning:#f0b95a;--review:#93bcff;--good:#7fd6a0;--mark:#5d4a0c;--mark-ink:#fff3cd}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;font:1rem/1.55 "Noto Sans",system-ui,sans-serif;color:var(--ink);background:var(--paper)}
main,footer{max-width:68rem;margin:auto;padding:0 1.25rem}
main{padding-block:2rem 1rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.3rem;line-height:1.3;margin:3rem 0 .25rem}
h3{font-size:1.05rem;line-height:1.4;margin:0}
p{margin:.35rem 0}
a{color:inherit;text-underline-offset:.2em}
a:focus-visible,.scroll:focus-visible{outline:3px solid var(--review);outline-offset:2px}
.quiet{color:var(--quiet)}
.file{overflow-wrap:anywhere}
th .file{display:block;color:var(--quiet);font-size:.9em;font-weight:400;min-width:9rem}
.verdict{font-size:1.15rem}
.error{color:var(--error)}.warning{color:var(--warning)}.review{color:var(--review)}.good{color:var(--good)}
.scroll{overflow-x:auto;margin-top:.75rem}
table{border-collapse:collapse;width:100%;font-size:.94rem}
th,td{text-align:start;vertical-align:top;padding:.45rem .9rem .45rem 0;border-block-end:1px solid var(--line)}
thead th{color:var(--quiet);font-weight:600;border-block-end:2px solid var(--line)}
tbody th{font-weight:600}
.count{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.zero,.none{color:var(--quiet)}
.sections{font-size:.87rem}
.sections th,.sections td{min-width:9rem;overflow-wrap:anywhere}
.sections .line{display:block;color:var(--quiet);font-size:.92em;font-weight:400}
.finding{border:1px solid var(--line);border-inline-start:.3rem solid;border-radius:.4rem;padding:.8rem 1rem 1rem;margin:1rem 0}
.finding.error{border-inline-start-color:var(--error)}.finding.warning{border-inline-start-color:var(--warning)}.finding.review{border-inline-start-color:var(--review)}
.finding.accepted{border-inline-start-color:var(--line)}
.finding{color:var(--ink)}
.finding header{display:flex;flex-wrap:wrap;gap:.1rem .7rem;align-items:baseline}
.finding header .name{margin-inline-start:auto;font:.85rem ui-monospace,"Noto Sans Mono",monospace;color:var(--quiet)}
.badge{font-weight:700;text-transform:capitalize}
.where{color:var(--quiet);font-size:.92rem}
.said{margin-top:.45rem;overflow-wrap:anywhere}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:.75rem;margin-top:.7rem}
.pair.alone{grid-template-columns:1fr}
figure{margin:0;background:var(--card);border-radius:.35rem;padding:.6rem .85rem .75rem;min-width:0}
figcaption{color:var(--quiet);font-size:.85rem;margin-bottom:.2rem}
blockquote{margin:0;overflow-wrap:anywhere}
mark{background:var(--mark);color:var(--mark-ink);padding:.05em .15em;border-radius:.15em;text-decoration:underline;text-decoration-thickness:.12em;text-underline-offset:.2em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.reason{border-inline-start:.2rem solid var(--line);padding-inline-start:.75rem}
footer{color:var(--quiet);font-size:.88rem;padding-block:2rem}
@media (max-width:44rem){.pair{grid-template-columns:1fr}body{font-size:.97rem}h1{font-size:1.45rem}main,footer{padding-inline:1rem}
.finding header .name{margin-inline-start:0}}
@media print{@page{margin:16mm 14mm}@page wide{size:landscape;margin:12mm}.wide{page:wide}.wide .sections{font-size:.68rem;table-layout:fixed;hyphens:auto}html{font-size:9.5pt}main,footer{max-width:none;padding:0}h1{font-size:17pt}h2{font-size:13pt;margin-top:16pt}
h2,h3,.about{break-after:avoid}.finding,tr,figure{break-inside:avoid}.scroll{overflow:visible}
.sections{font-size:.8rem}.sections th,.sections td{min-width:0;padding-inline-end:6pt}
thead{display:table-header-group}figure,mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}a{text-decoration:none}}
`;
