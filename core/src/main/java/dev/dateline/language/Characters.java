// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

/** Classes of characters as the tokeniser sees them. */
final class Characters {
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int NEXT_LINE = 0x85;

    private Characters() {}

    /** Separates words. */
    static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.CONTROL
                || character == ZERO_WIDTH_SPACE
                || character == BYTE_ORDER_MARK
                || character == NEXT_LINE;
    }

    /** Letters, digits, marks and invisible formats, of which words consist. */
    static boolean isWord(int character) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            case Character.FORMAT -> character != ZERO_WIDTH_SPACE && character != BYTE_ORDER_MARK;
            default -> false;
        };
    }

    static boolean isApostrophe(int character) {
        return character == '\'' || character == '\u2019' || character == '\u2018' || character == '`';
    }

    /** Continues the symbol before it: marks, joiners, skin tones. */
    static boolean continuesSymbol(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || character == ZERO_WIDTH_JOINER
                || (character >= 0x1F3FB && character <= 0x1F3FF)
                || (character >= 0xE0020 && character <= 0xE007F);
    }

    static boolean isJoiner(int character) {
        return character == ZERO_WIDTH_JOINER;
    }

    /** One half of a flag. */
    static boolean isRegionalIndicator(int character) {
        return character >= 0x1F1E6 && character <= 0x1F1FF;
    }
}
