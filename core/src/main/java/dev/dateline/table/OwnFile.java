// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A file in a user's folder, as bytes. Immutable. */
final class OwnFile {
    private static final int DIGITS = 12;

    private final String path;
    private final String name;
    private final byte[] bytes;

    private OwnFile(String path, String name, byte[] bytes) {
        this.path = path;
        this.name = name;
        this.bytes = bytes;
    }

    static OwnFile read(Path folder, Path path) throws IOException {
        String name = folder.relativize(path).toString().replace('\\', '/');
        return new OwnFile(path.toString(), name, Files.readAllBytes(path));
    }

    /** As faults name it. */
    String path() {
        return path;
    }

    /** Its name inside the folder, with {@code /} between a room and a table. */
    String name() {
        return name;
    }

    /** The name of the table without its room. */
    String table() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The room that the folder of the file names; empty for one that lies at the top. */
    Optional<String> room() {
        int slash = name.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(name.substring(0, slash));
    }

    /** The first digits of the SHA-256 of files and their names. */
    static String digest(List<OwnFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (OwnFile file : files) {
                digest.update((file.name + "\n" + file.bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(file.bytes);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The text without a byte order mark; empty, with a fault, where it is not UTF-8. */
    Optional<String> text(List<Fault> faults) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(left).toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            String before = new String(bytes, 0, left.position(), StandardCharsets.UTF_8);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            String last = before.substring(before.lastIndexOf('\n') + 1);
            int column = 1 + (int) last.chars().filter(c -> c == '\t').count();
            faults.add(new Fault(path, line, column, "is not UTF-8"));
            return Optional.empty();
        }
    }
}
