// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.record.Span;
import dev.dateline.record.StatementAct;
import dev.dateline.record.StatementMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ActorResolverTest {
    private static final ActorResolver RESOLVER = new ActorResolver();

    private static final String PREMIER = """
            Danish danish ADJ 3 amod B-MISC
            Prime prime ADJ 3 amod
            Minister minister NOUN 4 nmod:desc
            Karla Karla PROPN 6 nsubj B-PER
            Juhl Juhl PROPN 4 flat I-PER
            met meet VERB 0 root
            two two NUM 8 nummod
            policemen policeman NOUN 6 obj
            and and CCONJ 11 cc
            US US PROPN 11 compound B-LOC
            forces force NOUN 8 conj
            . . PUNCT 6 punct

            The the DET 3 det
            Danish danish ADJ 3 amod B-MISC
            premier premier NOUN 4 nsubj
            said say VERB 0 root
            she she PRON 6 nsubj
            thanked thank VERB 4 ccomp
            Washington Washington PROPN 6 obj B-LOC
            ' ' PUNCT 10 punct
            s s PART 7 case
            soldiers soldier NOUN 6 obj
            . . PUNCT 4 punct

            Juhl Juhl PROPN 2 nsubj B-PER
            left leave VERB 0 root
            . . PUNCT 2 punct
            """;

    private static Document document(String lines) {
        return DocumentText.parse(lines);
    }

    private static Actor at(Document document, Actors actors, String form, int nth) {
        int seen = 0;
        for (int i = 0; i < document.tokens().size(); i++) {
            if (document.token(i).form().equals(form) && seen++ == nth) {
                return actors.at(i).orElseThrow(() -> new AssertionError("no actor at " + form));
            }
        }
        throw new AssertionError("no word " + form);
    }

    @Test
    void gathersNameTitleAndPronoun() {
        Document document = document(PREMIER);
        Actors actors = RESOLVER.resolve(document, List.of());
        Actor premier = at(document, actors, "Karla", 0);
        assertThat(premier.name()).isEqualTo("Karla Juhl");
        assertThat(premier.kind()).isEqualTo(ActorKind.PERSON);
        assertThat(premier.country()).isEqualTo("DNK");
        assertThat(premier.sector()).isEqualTo(Sector.GOV);
        assertThat(premier.role()).isEqualTo("Prime Minister");
        assertThat(at(document, actors, "premier", 0)).isEqualTo(premier);
        assertThat(at(document, actors, "she", 0)).isEqualTo(premier);
        assertThat(at(document, actors, "Juhl", 1)).isEqualTo(premier);
        assertThat(at(document, actors, "Minister", 0)).isEqualTo(premier);
        assertThat(premier.mentions())
                .extracting(span -> span.of(document.text()))
                .containsExactly("Danish Prime Minister Karla Juhl", "The Danish premier", "she", "Juhl");
    }

    @Test
    void keepsMembersOfAConjunctionApart() {
        Document document = document(PREMIER);
        Actors actors = RESOLVER.resolve(document, List.of());
        Actor policemen = at(document, actors, "policemen", 0);
        Actor forces = at(document, actors, "forces", 0);
        assertThat(policemen.sector()).isEqualTo(Sector.COP);
        assertThat(policemen.kind()).isEqualTo(ActorKind.GROUP);
        assertThat(forces.sector()).isEqualTo(Sector.MIL);
        assertThat(forces.country()).isEqualTo("USA");
        assertThat(at(document, actors, "US", 0).kind()).isEqualTo(ActorKind.COUNTRY);
    }

    @Test
    void readsACapitalThatActsAsItsCountry() {
        Document document = document("""
                Lima Lima PROPN 2 nsubj B-LOC
                said say VERB 0 root
                Peru Peru PROPN 5 nsubj B-LOC
                would would AUX 5 aux
                pay pay VERB 2 ccomp
                . . PUNCT 2 punct

                He he PRON 2 nsubj
                lives live VERB 0 root
                in in ADP 4 case
                Lima Lima PROPN 2 obl B-LOC
                """);
        Actors actors = RESOLVER.resolve(document, List.of());
        assertThat(at(document, actors, "Lima", 0)).isEqualTo(at(document, actors, "Peru", 0));
        assertThat(at(document, actors, "Lima", 0).sector()).isNull();
        assertThat(actors.at(9)).isEmpty();
    }

    @Test
    void givesTheSpeakerToTheFirstPersonInsideAQuotation() {
        Document document = document("""
                We we PRON 2 nsubj
                won win VERB 4 ccomp
                , , PUNCT 4 punct
                said say VERB 0 root
                Ana Ana PROPN 4 nsubj B-PER
                Prat Prat PROPN 5 flat I-PER
                """);
        StatementMention said = new StatementMention(
                null,
                OptionalInt.of(4),
                List.of(document.token(3).span()),
                List.of(new Span(0, document.token(2).span().end())),
                StatementMode.DIRECT,
                StatementAct.ASSERT,
                OptionalInt.empty(),
                OptionalInt.empty());
        Actors actors = RESOLVER.resolve(document, List.of(), List.of(said), Optional.empty());
        assertThat(at(document, actors, "We", 0)).isEqualTo(at(document, actors, "Ana", 0));
    }

    @Test
    void keepsNamesakesApartAndShortNamesWithTheLatest() {
        Document document = document("""
                Karl Karl PROPN 3 nsubj B-PER
                Lind Lind PROPN 1 flat I-PER
                met meet VERB 0 root
                Anna Anna PROPN 3 obj B-PER
                Lind Lind PROPN 4 flat I-PER
                . . PUNCT 3 punct
                """);
        Actors actors = RESOLVER.resolve(document, List.of());
        assertThat(actors.list()).hasSize(2);
    }

    @Test
    void letsAQuantityStandForWhatItCounts() {
        Document document = document("""
                Hundreds hundred NOUN 4 nsubj
                of of ADP 3 case
                protesters protester NOUN 1 nmod
                left leave VERB 0 root
                """);
        Actors actors = RESOLVER.resolve(document, List.of());
        assertThat(at(document, actors, "Hundreds", 0).sector()).isEqualTo(Sector.CVL);
    }

    @Test
    void findsNoActorInThings() {
        Document document = document("""
                The the DET 2 det
                table table NOUN 3 nsubj
                broke break VERB 0 root
                """);
        assertThat(RESOLVER.resolve(document, List.of()).list()).isEmpty();
    }
}
