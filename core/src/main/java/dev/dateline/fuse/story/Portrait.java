// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What an article tells, as far as it takes to say whether another tells the same.
 *
 * @param published the day as days since 1970, {@link #UNKNOWN} where it is unknown
 * @param words words by how often they stand and how rare they are
 * @param lead the same of its title and first words
 * @param names words that are names
 * @param phrases names of two words
 * @param numbers numbers of three and more digits that are no years
 * @param ages ages in years
 * @param spots places, in the order of the text
 * @param days days that it speaks of, as days since 1970, with how often
 * @param happened the day of the first violent or forceful act that has one, {@link #UNKNOWN} without
 * @param deaths the most dead that an event of it has, -1 without
 * @param injured the most injured that an event of it has, -1 without
 */
record Portrait(
        int published,
        Bag words,
        Bag lead,
        Bag names,
        Bag phrases,
        Bag numbers,
        Bag ages,
        List<Spot> spots,
        Bag days,
        int happened,
        int deaths,
        int injured) {
    static final int UNKNOWN = Integer.MIN_VALUE;

    Portrait {
        spots = List.copyOf(spots);
    }

    byte[] write() {
        List<Bag> bags = List.of(words, lead, names, phrases, numbers, ages, days);
        int size = bags.stream().mapToInt(Bag::bytes).sum() + 5 * Integer.BYTES + spots.size() * Spot.BYTES;
        ByteBuffer bytes = ByteBuffer.allocate(size);
        bytes.putInt(published).putInt(happened).putInt(deaths).putInt(injured);
        bags.forEach(bag -> bag.write(bytes));
        bytes.putInt(spots.size());
        for (Spot spot : spots) {
            bytes.putLong(spot.id()).put((byte) (spot.local() ? 1 : 0)).putFloat(spot.latitude());
            bytes.putFloat(spot.longitude()).putInt(spot.mentions()).put((byte) (spot.first() ? 1 : 0));
        }
        return bytes.array();
    }

    static Portrait read(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        int published = bytes.getInt();
        int happened = bytes.getInt();
        int deaths = bytes.getInt();
        int injured = bytes.getInt();
        Bag words = Bag.read(bytes);
        Bag lead = Bag.read(bytes);
        Bag names = Bag.read(bytes);
        Bag phrases = Bag.read(bytes);
        Bag numbers = Bag.read(bytes);
        Bag ages = Bag.read(bytes);
        Bag days = Bag.read(bytes);
        List<Spot> spots = new ArrayList<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            spots.add(new Spot(
                    bytes.getLong(),
                    bytes.get() != 0,
                    bytes.getFloat(),
                    bytes.getFloat(),
                    bytes.getInt(),
                    bytes.get() != 0));
        }
        return new Portrait(
                published, words, lead, names, phrases, numbers, ages, spots, days, happened, deaths, injured);
    }
}
