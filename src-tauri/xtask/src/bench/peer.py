"""Makes a document with another program: WAY SOURCE TARGET FONTS WORD. With the word "again" it is made once more, and the
milliseconds of that and the largest memory in kilobytes are printed."""

import resource
import sys
import time

way, source, target, fonts, word = sys.argv[1:]


def make():
    if way == "typst":
        import typst

        typst.compile(
            source,
            output=target,
            font_paths=[fonts],
            ignore_system_fonts=True,
            pdf_standards=["a-2a", "ua-1"],
        )
    else:
        from weasyprint import HTML

        HTML(filename=source, base_url=f"file://{fonts}/").write_pdf(target, pdf_variant="pdf/ua-1")


make()
if word == "again":
    start = time.perf_counter()
    make()
    unit = 1024 if sys.platform == "darwin" else 1
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // unit
    print((time.perf_counter() - start) * 1e3, memory)
