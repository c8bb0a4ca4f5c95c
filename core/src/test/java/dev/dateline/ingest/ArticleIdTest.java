// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleIdTest {
    @Test
    void isTheSameForAllSpellingsOfAnAddress() {
        assertThat(CanonicalUrl.of("HTTPS://Post.Example:443/a/B?utm_source=x&b=2&a=1&fbclid=9#top"))
                .isEqualTo("https://post.example/a/B?a=1&b=2");
        assertThat(ArticleId.ofUrl("http://post.example")).isEqualTo(ArticleId.ofUrl("http://POST.example:80/"));
        assertThat(ArticleId.ofUrl("http://post.example/?id=1"))
                .isNotEqualTo(ArticleId.ofUrl("http://post.example/?id=2"));
    }

    @Test
    void isTheBeginningOfTheTextsHash() {
        assertThat(ArticleId.ofText("abc")).isEqualTo("ba7816bf8f01cfea");
    }

    @Test
    void standsForASloppyAddressToo() {
        assertThat(CanonicalUrl.of(" post 12 ")).isEqualTo("post 12");
    }
}
