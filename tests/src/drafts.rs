//! Drafts of our own for the tests.

/// Paragraphs, a list, a quotation, a table with an empty last column, a footnote and the author's own numbers.
///
/// ¶ 1 to 3 are paragraphs, 4 and 5 list items, 6 a quotation, 7 the table, 8 and 9 paragraphs "16." and "17.".
pub const SAMPLE: &str = "\
# Sample communiqué

## Opening

We, the participants, met to discuss how the network of networks should serve everyone.

We call for the process to remain open to all stakeholders, in particular to those who had little part in it.[^1]

The draft was prepared over three meetings and is offered for comments.

## What we ask for

- Publish every draft early.
- Answer every comment in public.

> Nothing about us without us.

| Area | What exists | What is missing |
|------|-------------|-----------------|
| Access | Community networks | |
| Safety | Help lines | Training |

16. Further recognises that the two processes may complement each other.

17. Decides to meet again within a year.

[^1]: As agreed at the first meeting.
";

/// A draft in Arabic.
pub const ARABIC: &str = "\
# إعلان تجريبي

## مقدمة

نحن المشاركين ندعو إلى أن تبقى العملية مفتوحة أمام جميع أصحاب المصلحة.

يُنشر كل مشروع في وقت مبكر، ويُرد على كل تعليق علنا.

## ما نطلبه

- نشر المشاريع باكرا.
- الرد على التعليقات.
";

/// A draft in Chinese.
pub const CHINESE: &str = "\
# 公报样本

人人生而自由,在尊严和权利上一律平等。

每份草案都应尽早公布。
";

/// A draft of so many paragraphs under headings, for measurements.
#[must_use]
pub fn long(paragraphs: usize) -> String {
    let mut text = String::from("# A long draft\n\n");
    for number in 1..=paragraphs {
        if number % 25 == 1 {
            text.push_str(&format!("## Part {}\n\n", number / 25 + 1));
        }
        text.push_str(&format!(
            "Paragraph {number} says that the network serves everyone, that its rules are made in public, and that whoever \
             has had little part in making them until now is heard first and answered in time.\n\n"
        ));
    }
    text
}

/// [`SAMPLE`] in French, without its third paragraph.
pub const FRENCH: &str = "\
# Communiqué fictif

## Ouverture

Nous, participants, nous sommes réunis pour débattre de la façon dont le réseau des réseaux devrait servir chacun.

Nous demandons que le processus reste ouvert à toutes les parties prenantes, en particulier à celles qui y ont peu participé.[^1]

## Ce que nous demandons

- Publier tôt chaque projet.
- Répondre en public à chaque commentaire.

> Rien de ce qui nous concerne sans nous.

| Domaine | Ce qui existe | Ce qui manque |
|---------|---------------|---------------|
| Accès | Réseaux communautaires | |
| Sécurité | Lignes d’assistance | Formation |

16. Reconnaît en outre que les deux processus peuvent se compléter.

17. Décide de se réunir de nouveau dans un délai d’un an.

[^1]: Comme convenu à la première réunion.
";
