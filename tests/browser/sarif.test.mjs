// What `bosoo check --format sarif` writes is valid against the schema of SARIF 2.1.0.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import Ajv from 'ajv';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json');
const schema = JSON.parse(readFileSync(join(folder, '../lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));

function check(root, lang) {
  const args = ['run', '--quiet', '--', 'check', '--root', root, '--lang', lang, '--format', 'sarif', '--as-of', '2026-11-24T09:00:00+08:00'];
  try {
    return execFileSync('cargo', args, { cwd: repository, encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch (error) {
    // 1: the content has errors, which is what the log is about.
    assert.equal(error.status, 1, error.stderr);
    return error.stdout;
  }
}

test('SARIF is valid against its schema', () => {
  const ajv = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore' });
  ajv.addMetaSchema(createRequire(import.meta.url)('ajv/lib/refs/json-schema-draft-04.json'));
  const valid = ajv.compile(schema);
  assert.equal(valid({ version: '2.1.0' }), false, 'the schema says no to what is wrong');
  const root = mkdtempSync(join(tmpdir(), 'bosoo-sarif-'));
  try {
    for (const part of ['content', 'themes', 'locales', 'site.toml']) cpSync(join(repository, part), join(root, part), { recursive: true });
    // Faults with a column, without a line, and behind characters of four bytes.
    writeFileSync(join(root, 'content/portal/news/sarif-1.zh.md'), '+++\ntitle = "𠮷𠮷"\npublished = 2026-02-30\ndisclosure = "open"\n+++\n字\n');
    writeFileSync(join(root, 'content/portal/news/坏 名.zh.md'), '字\n');
    writeFileSync(join(root, 'content/portal/news/sarif-2.zh.md'), '+++\ntitle = "链接"\npublished = 2026-11-01\ndisclosure = "open"\n+++\n𠮷𠮷[没有](none.md)\n');
    for (const lang of ['zh', 'mn', 'en']) {
      const log = JSON.parse(check(root, lang));
      assert.ok(valid(log), ajv.errorsText(valid.errors));
      assert.ok(log.runs[0].results.length >= 3);
    }
  } finally {
    rmSync(root, { recursive: true });
  }
});
