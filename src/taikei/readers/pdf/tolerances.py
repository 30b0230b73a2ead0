"""How near is near: every tolerance of the reading of a PDF, in points unless it says otherwise."""

# Rules. Word processors draw hairlines to 2.25 pt; doubled rules of paged media stand some 1.5 pt apart.
RULE_THICKNESS = 3.0  # a drawn shape no thicker than this is a rule
RULE_SNAP = 2.0  # rules nearer to each other than this are one rule
RULE_GAP = 3.0  # a gap in a rule no longer than this is none: dashes, corners that do not quite meet
RULE_LENGTH = 6.0  # a rule shorter than this bounds no cell
RULE_TOUCH = 3.0  # rules that come as near as this meet
OVERHANG = 8.0  # where rules run on beyond the last crossing by more than this, they bound an open cell
BOUNDED = 0.5  # the share of a cell's side that a rule must cover to bound it

# Text, in parts of the character size.
SPREAD = 1.15  # a piece wider than this for each of its characters is spread over its cell
RUN_GAP = 0.15  # a gap wider than this parts two runs
RULED_GAP = 0.02  # … and one as narrow as this where a rule stands in it
WORD_GAP = 0.2  # a gap wider than this parts two words in Latin letters
MIXED_GAP = 0.4  # … a Japanese character and a Latin one, between which typesetting leaves a quarter of its own
WIDE_GAP = 1.0  # … two Japanese characters, which justified lines pull apart
EVEN_GAP = 0.25  # gaps between single characters that differ by no more than this spread one word
SAME_LINE = 0.5  # runs are on one line if they share this part of the smaller one's height
FULL_LINE = 1.5  # a line is full if less than this is free up to the widest line of its column

# Watermarks.
WATERMARK = 3.0  # characters so many times as high as most of the page …
LEAST_WATERMARK = 24.0  # … and no smaller than this may be one
WATERMARK_EDGE = 0.2  # of their height: what stands no deeper in them is beside them

# Tables without vertical rules.
CORRIDOR = 1.0  # free space of this many character sizes over all rows parts two columns
FEWEST_FLOORS = 4  # rules that begin and end alike: above and below the header, between and below the rows
FEWEST_LINES = 4  # so many lines in the same three columns or more are a table without rules
FILLED = 0.5  # of the rows have something in every column
# Vertical writing, in character sizes.
VERTICAL = 4  # so many characters one below the other are a column of it
VERTICAL_GAP = 1.6  # from one to the next

# Page breaks.
SAME_COLUMN = 3.0  # columns of two pages are the same if their rules stand no farther apart
SAME_HEIGHT = 2.0  # running heads stand at the same height on their pages
TYPICAL_ROWS = 3  # what this many rows have in common is typical of the table

# Text layers.
PICTURE_SHARE = 0.05  # of the page: a smaller picture is a mark or a stamp, and may stand alone on a page
SCAN_SHARE = 0.5  # of the page: a larger picture is a scan …
SCAN_CHARACTERS = 40  # … if no more than a page number and a stamp are written on it
OUTLINES = 200  # so many filled shapes on a page without a text are letters drawn as outlines
WRONG_CHARACTERS = 3  # a page with so many unreadable characters was not coded for reading

# Limits: beyond them a file is no report.
MOST_PAGES = 5_000
MOST_CHARACTERS = 100_000  # of one page
MOST_OBJECTS = 200_000  # of one page
MOST_RULES = 2_000  # of one page: beyond that it is a drawing
DEEPEST_FORM = 8  # PDF forms within forms
