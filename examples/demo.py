"""`make demo`: the main job on the sample edition, the ledger filled with it, and the site on this machine.

Everything it makes lies in var/demo, its secret is thrown away when it ends, and running it again changes nothing.
"""

import os
import secrets
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
TAIKEI = str(Path(sys.executable).with_name("taikei"))
SAMPLE = Path("examples/sample.txt")
DEMO = Path("var/demo")
FINDINGS = 1  # the sample holds two errors of the real report, so an audit of it ends with this code
PORT = 8000


def main() -> int:
    environment = {**os.environ, "TAIKEI_DATA": str(ROOT / DEMO), "TAIKEI_SECRET_KEY": secrets.token_urlsafe(48)}
    files = DEMO / "files"
    print(f"1. 見本の報告書を読み、確かめ、書き直します / Read, check and rewrite the sample: {SAMPLE}\n")
    audited = run(environment, "audit", str(SAMPLE), "--out", str(files))
    if audited not in (0, FINDINGS):
        return audited
    print(f"\n2. 台帳に載せます / Put it into the ledger: {DEMO}\n")
    loaded = run(environment, "load", str(SAMPLE), "--yes", "--by", "demo")
    if loaded != 0:
        return loaded
    print(f"\nファイル / Files: {files}")
    if "--no-serve" in sys.argv[1:]:
        print("公開サイトを開くには / To see the site: make demo")
        return 0
    print(
        f"\n3. 公開サイトを開きます（終わるには Ctrl-C）/ The site, until Ctrl-C: http://127.0.0.1:{PORT}\n", flush=True
    )
    return run(environment, "serve", "--port", str(PORT))


def run(environment: dict[str, str], *arguments: str) -> int:
    try:
        return subprocess.run([TAIKEI, *arguments], cwd=ROOT, env=environment, check=False).returncode
    except KeyboardInterrupt:
        return 0


if __name__ == "__main__":
    sys.exit(main())
