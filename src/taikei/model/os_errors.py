"""What the operating system says of a file, in Japanese too: it speaks English, or the language of the machine."""

import errno

from taikei.model.words import Words

_SAID = {
    errno.ENOENT: Words("ファイルかフォルダーがありません", "there is no such file or folder"),
    errno.EEXIST: Words("同じ名前のものがすでにあります", "something of that name is there already"),
    errno.EACCES: Words("権限がありません", "you have no permission"),
    errno.EPERM: Words("権限がありません", "you have no permission"),
    errno.EROFS: Words("読み取り専用です", "it is read-only"),
    errno.ENOSPC: Words("空き容量がありません", "no space is left"),
    errno.EISDIR: Words("フォルダーです", "it is a folder"),
    errno.ENOTDIR: Words("フォルダーではありません", "it is not a folder"),
    errno.ENAMETOOLONG: Words("名前が長すぎます", "the name is too long"),
    errno.EADDRINUSE: Words("ほかのプログラムが使っています", "another program uses it"),
}


def why(error: OSError) -> Words:
    said = error.strerror or str(error)
    return _SAID.get(error.errno or 0, Words(said, said))
