#include "report/html_page.h"

#include "report/phrases.h"

namespace klankbord::report {

namespace {

// Contrast of every text is at least 4.5 to 1 on its ground, in both schemes.
constexpr std::string_view kStyle = R"css(
:root{color-scheme:light dark;--page:#fbfaf7;--sheet:#ffffff;--ink:#1f2933;--soft:#52606d;
--rule:#e1ded6;--accent:#12656f;--track:#e8e5dd;--full:#12656f;--part:#8a5300;--none:#a33a1c;
--tint:#f2f6f5;--on-accent:#ffffff}
@media (prefers-color-scheme:dark){:root{--page:#14181c;--sheet:#1b2127;--ink:#e6e9ec;--soft:#a9b4be;
--rule:#343c44;--accent:#6fc7cf;--track:#343c44;--full:#6fc7cf;--part:#e8b25c;--none:#f0937a;
--tint:#222a31;--on-accent:#0d1a1c}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.55 Inter,"Noto Sans",
system-ui,-apple-system,"Segoe UI",sans-serif;-webkit-text-size-adjust:100%}
main{max-width:50rem;margin:0 auto;padding:3rem 1.5rem 2rem}
header{border-bottom:1px solid var(--rule);padding-bottom:1.25rem;margin-bottom:2rem}
.kind{margin:0;color:var(--accent);font-weight:600;font-size:.9rem}
h1{font-size:2.1rem;line-height:1.2;margin:.25rem 0 1rem;letter-spacing:-.02em;text-wrap:balance}
h2{font-size:1.3rem;line-height:1.3;margin:2.75rem 0 .9rem;letter-spacing:-.01em}
h3{font-size:1.05rem;line-height:1.4;margin:2rem 0 .5rem}
p{margin:.4rem 0}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.6rem 1.5rem;margin:0}
dt{color:var(--soft);font-size:.85rem}
dd{margin:0}
.total{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1rem;margin:0 0 .4rem}
.total strong{font-size:2.4rem;line-height:1.1;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.soft,figcaption,small{color:var(--soft);font-size:.9rem}
svg{max-width:100%;height:auto;display:block}
svg text{font-size:12px;fill:var(--soft)}
svg .end{text-anchor:end}
svg .grid{stroke:var(--rule);stroke-width:1}
svg .axis{stroke:var(--soft);stroke-width:1}
svg .curve{fill:none;stroke:var(--accent);stroke-width:2.5;stroke-linejoin:round}
svg .dot{fill:var(--accent)}
svg .in-dot{fill:var(--on-accent);text-anchor:middle;font-size:11px;font-weight:600}
svg .empty{fill:var(--track)}
svg .filled{fill:var(--accent)}
svg.bar{width:12.5rem;height:.625rem}
svg.course{max-width:none}
figure{margin:0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.55rem .9rem .55rem 0;border-bottom:1px solid var(--rule)}
thead th{color:var(--soft);font-size:.85rem;font-weight:600}
tbody th{font-weight:500}
td .bar{margin-top:.45rem}
td small{display:block;white-space:nowrap}
.number{white-space:nowrap}
.hash{overflow-wrap:anywhere;margin:.2rem 0}
.hash code{font-size:.8rem}
td small.problem{white-space:normal}
.finding{border-left:3px solid var(--rule);padding:.1rem 0 .1rem 1rem;margin:1.1rem 0;break-inside:avoid}
.finding.l2{border-color:var(--full)}
.finding.l1{border-color:var(--part)}
.finding.l0,.knockout{border-color:var(--none)}
blockquote{margin:0 0 .4rem;font-size:1.05rem}
.marks{list-style:none;margin:.3rem 0;padding:0}
.marks li{padding-left:1.4rem;position:relative}
.marks li svg{position:absolute;left:0;top:.35em;width:.85em;height:.85em}
.l2>.level{color:var(--full)}.l1>.level{color:var(--part)}.l0>.level{color:var(--none)}
.level{font-weight:600}
.l2>svg{color:var(--full)}.l1>svg{color:var(--part)}.l0>svg{color:var(--none)}
.better{background:var(--tint);border-radius:.4rem;padding:.5rem .75rem}
ol.talk{list-style:none;margin:0;padding:0}
ol.talk>li{display:grid;grid-template-columns:3rem minmax(0,1fr);gap:.75rem;padding:.5rem 0;break-inside:avoid}
ol.talk time{color:var(--soft);font-size:.85rem;padding-top:.15rem;font-variant-numeric:tabular-nums}
ol.talk .who{font-weight:600;margin:0}
ol.talk .said{margin:0;white-space:pre-line}
ol.talk .learner .who{color:var(--accent)}
ol.talk .desk .said,ol.talk .narrator .said{color:var(--soft);font-style:italic}
ol.talk .marks{font-size:.9rem}
footer{border-top:1px solid var(--rule);margin-top:3rem;padding-top:1rem;color:var(--soft);font-size:.85rem;overflow-wrap:anywhere}
code{font-family:"Noto Sans Mono","DejaVu Sans Mono",monospace;font-size:.95em}
@media (max-width:34rem){main{padding-top:1.5rem}h1{font-size:1.6rem}}
@media print{:root{--page:#fff;--sheet:#fff;--ink:#1f2933;--soft:#52606d;--rule:#d8d4ca;--accent:#12656f;
--track:#e8e5dd;--full:#12656f;--part:#8a5300;--none:#a33a1c;--tint:#f2f6f5;--on-accent:#fff}
@page{size:A4;margin:18mm 16mm}body{font-size:10pt}main{max-width:none;padding:0}
h2,h3{break-after:avoid}svg,.better{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)css";

}  // namespace

void begin_page(HtmlWriter& html, const text::Catalogue& tr, const std::string& kind,
                const Words& title) {
  html.raw("<!DOCTYPE html>\n");
  html.open("html", {{"lang", std::string(to_string(tr.language()))}});
  html.line();
  html.open("head");
  html.line();
  html.empty("meta", {{"charset", "utf-8"}});
  html.line();
  html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
  html.line();
  html.element("title", typeset(title) + " \u2013 Klankbord");
  html.open("style");
  html.raw(kStyle);
  html.close();
  html.close();
  html.open("body");
  html.open("main");
  html.open("header");
  html.element("p", kind, {{"class", "kind"}});
  html.words("h1", title, tr.language());
}

void write_facts(HtmlWriter& html, const std::vector<std::pair<std::string, std::string>>& facts) {
  html.open("dl");
  for (const auto& [name, value] : facts) {
    if (value.empty()) continue;
    html.open("div");
    html.element("dt", name);
    html.element("dd", value);
    html.close();
  }
  html.close();
}

void end_page(HtmlWriter& html, const std::vector<std::string>& lines) {
  html.open("footer");
  for (const std::string& line : lines) html.element("p", line);
  html.close();
  html.close();  // main
  html.close();  // body
  html.close();  // html
}

}  // namespace klankbord::report
