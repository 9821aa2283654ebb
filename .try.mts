import { readFile, writeFile } from './src/core/formats/index.ts';
import { readFileSync, writeFileSync } from 'node:fs';
let n = 0;
const r = await readFile(new Uint8Array(readFileSync('/work/shared/cases/phase-iii/results-matrix.docx')),'x.docx',{newId:()=>'n'+(n++)});
for (const as of ['docx','xlsx']) { const f = await writeFile(r.document,{to:process.argv[2]!,as,language:process.argv[3]??'en',date:'2026-11-21'}); writeFileSync('/tmp/try/'+process.argv[2]+'.'+as,f.bytes); }
