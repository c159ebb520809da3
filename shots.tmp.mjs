import { chromium } from '@playwright/test';
const b=await chromium.launch({executablePath:'/usr/bin/chromium-headless-shell',args:['--no-sandbox']});
const base='http://127.0.0.1:4556';
const out='/tmp/shots'; import {mkdirSync} from 'node:fs'; mkdirSync(out,{recursive:true});
for (const [w,scheme] of [[360,'light'],[1280,'dark']]) {
 const c=await b.newContext({viewport:{width:w,height:800},colorScheme:scheme,javaScriptEnabled:false,baseURL:base}); const p=await c.newPage();
 const shot=n=>p.screenshot({path:`${out}/${n}-${w}-${scheme}.png`,fullPage:true});
 await p.goto('/agenda'); await shot('agenda');
 await p.getByRole('link',{name:'Een eigen bedrijf beginnen'}).nth(1).click(); await shot('sessie');
 await p.getByRole('button',{name:'Plek vragen'}).click(); await shot('fout');
 await p.getByLabel('Hoe mogen we u noemen?').fill('Robin'); await p.getByLabel('E-mailadres').fill('robin@voorbeeld.nl'); await p.getByRole('button',{name:'Plek vragen'}).click(); await shot('gehouden');
 await p.goto('/agenda'); await p.getByRole('link',{name:'Een eigen bedrijf beginnen'}).nth(2).click(); await p.getByLabel('Hoe mogen we u noemen?').fill('Robin');await p.getByLabel('Telefoonnummer').fill('0612345678'); await p.getByRole('button',{name:'Op de wachtlijst'}).click(); await shot('wacht');
 await p.goto('/agenda'); await p.getByRole('link',{name:'Een eigen bedrijf beginnen'}).nth(3).click(); await p.getByLabel('Hoe mogen we u noemen?').fill('Robin');await p.getByLabel('Telefoonnummer').fill('0612345678'); await p.getByRole('button',{name:'Plek vragen'}).click(); await shot('bevestigd');
 await p.getByRole('link',{name:'Andere dag kiezen'}).click(); await shot('verplaats');
 await c.close();
}
await b.close();
