import { chromium } from "@playwright/test";
import { LAUNCH } from "./lib/browser.mjs";
import { Site } from "./site.mjs";
import { begin, perform, solutionOf, wayOf, explainedNow, kindsOnDesk } from "./lib/desk.mjs";
const site = await new Site("/tmp/driver-dist0").start();
const b = await chromium.launch(LAUNCH);
for (const sc of ["s08-negaidits","s03-nav-lasitaja"]) {
const p = await b.newPage({viewport:{width:1280,height:800}});
p.setDefaultTimeout(8000);
p.on("console", m => m.type()==="error" && console.log(m.text()));
try {
await begin(p, site, "lv", sc);
for (const s of wayOf(solutionOf(sc,"lv"),"guide").steps) { console.log(sc, s.action, s.control.spot, s.control.name); await perform(p,"lv",s); console.log(await explainedNow(p,"lv")); }
} catch(e) { console.log(String(e).slice(0,1500)); await p.screenshot({path:`/tmp/driver-${sc}.png`, fullPage:true}).catch(()=>{}); }
}
await b.close(); await site.stop();
