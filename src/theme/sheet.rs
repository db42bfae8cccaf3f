//! A style sheet as a flat list of declarations, each with the rules around it: what the rules for styles look at.

use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserState, QualifiedRuleParser,
    RuleBodyItemParser, RuleBodyParser, StyleSheetParser, Token,
};
use std::ops::Range;
use std::rc::Rc;

/// One `name: value` and where it stands.
#[derive(Debug)]
pub(super) struct Declaration<'s> {
    /// The selectors around it, outermost first; more than one where rules are nested.
    pub selectors: Rc<[&'s str]>,
    /// The at-rules around it, outermost first, each as `name prelude`.
    pub at_rules: Rc<[(String, &'s str)]>,
    /// The property, in small letters; a custom property as it is written.
    pub name: String,
    /// The value as it is written.
    pub value: &'s str,
    /// Bytes from the name to the end of the value.
    pub span: Range<usize>,
}

/// An at-rule with its place.
#[derive(Debug)]
pub(super) struct AtRule<'s> {
    /// The name without `@`, in small letters.
    pub name: String,
    /// What stands between the name and the block.
    pub prelude: &'s str,
    /// Bytes of the prelude.
    pub span: Range<usize>,
}

/// What a style sheet says.
#[derive(Debug, Default)]
pub(super) struct Sheet<'s> {
    /// Its declarations in their order.
    pub declarations: Vec<Declaration<'s>>,
    /// Its at-rules in their order.
    pub at_rules: Vec<AtRule<'s>>,
    /// Bytes that a browser would skip: it is an error to write them, since browsers differ in how much they skip.
    pub broken: Vec<Range<usize>>,
}

/// Reads a style sheet.
pub(super) fn read(css: &str) -> Sheet<'_> {
    let mut sheet = Sheet::default();
    let mut input = Parser::new(css);
    let mut walk = Walk { sheet: &mut sheet, selectors: Rc::new([]), at_rules: Rc::new([]), css };
    let mut broken = Vec::new();
    for item in StyleSheetParser::new(&mut input, &mut walk) {
        if let Err((_, text, _)) = item {
            broken.push(span(css, text));
        }
    }
    sheet.broken.extend(broken);
    sheet
}

/// Whether all that a style sheet opens is closed in it: what comes after it in the one style sheet of the site must
/// stand outside of its rules, strings and comments.
pub(super) fn is_closed(css: &str) -> bool {
    let text = format!("{css}\n.after{{--end:1}}");
    let sheet = read(&text);
    let last = sheet.declarations.last();
    last.is_some_and(|last| last.name == "--end" && *last.selectors == [".after"] && last.at_rules.is_empty())
}

/// Where a part of `css` stands in it.
fn span(css: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(css.as_ptr() as usize).min(css.len());
    start..(start + part.len()).min(css.len())
}

struct Walk<'s, 'o> {
    sheet: &'o mut Sheet<'s>,
    selectors: Rc<[&'s str]>,
    at_rules: Rc<[(String, &'s str)]>,
    css: &'s str,
}

impl<'s> Walk<'s, '_> {
    /// Reads to the end of what the parser is limited to.
    fn rest(&self, input: &mut Parser<'s>, blocks: bool) -> Result<&'s str, ParseError<()>> {
        let start = input.position();
        loop {
            match input.next_including_whitespace() {
                Ok(Token::CurlyBracketBlock) if !blocks => return Err(ParseError::unexpected_token()),
                Ok(token) if token.is_parse_error() => return Err(ParseError::unexpected_token()),
                Ok(_) => {}
                Err(_) => return Ok(input.slice_from(start)),
            }
        }
    }

    fn block(&mut self, selectors: Rc<[&'s str]>, at_rules: Rc<[(String, &'s str)]>, input: &mut Parser<'s>) {
        let outer = (
            std::mem::replace(&mut self.selectors, selectors),
            std::mem::replace(&mut self.at_rules, at_rules),
        );
        let mut broken = Vec::new();
        for item in RuleBodyParser::<_, (), ()>::new(input, self) {
            if let Err((_, text, _)) = item {
                broken.push(text);
            }
        }
        (self.selectors, self.at_rules) = outer;
        let css = self.css;
        self.sheet.broken.extend(broken.into_iter().map(|text| span(css, text)));
    }
}

impl<'s> DeclarationParser<'s> for Walk<'s, '_> {
    type Declaration = ();
    type Error = ();

    fn parse_value(
        &mut self,
        name: CowRcStr<'s>,
        input: &mut Parser<'s>,
        start: &ParserState,
    ) -> Result<(), ParseError<()>> {
        // What has a block is a nested rule; a custom property may have one.
        let custom = name.starts_with("--");
        let value = self.rest(input, custom)?.trim();
        let name = if custom { name.to_string() } else { name.to_ascii_lowercase() };
        let end = span(self.css, value).end;
        self.sheet.declarations.push(Declaration {
            selectors: self.selectors.clone(),
            at_rules: self.at_rules.clone(),
            name,
            value,
            span: start.position().byte_index()..end,
        });
        Ok(())
    }
}

impl<'s> QualifiedRuleParser<'s> for Walk<'s, '_> {
    type Prelude = &'s str;
    type QualifiedRule = ();
    type Error = ();

    fn parse_prelude(&mut self, input: &mut Parser<'s>) -> Result<&'s str, ParseError<()>> {
        self.rest(input, false).map(str::trim)
    }

    fn parse_block(
        &mut self,
        prelude: &'s str,
        _: &ParserState,
        input: &mut Parser<'s>,
    ) -> Result<(), ParseError<()>> {
        let selectors = self.selectors.iter().copied().chain([prelude]).collect();
        self.block(selectors, self.at_rules.clone(), input);
        Ok(())
    }
}

impl<'s> AtRuleParser<'s> for Walk<'s, '_> {
    type Prelude = (String, &'s str);
    type AtRule = ();
    type Error = ();

    fn parse_prelude(
        &mut self,
        name: CowRcStr<'s>,
        input: &mut Parser<'s>,
    ) -> Result<(String, &'s str), ParseError<()>> {
        let name = name.to_ascii_lowercase();
        let prelude = self.rest(input, false)?.trim();
        let span = span(self.css, prelude);
        self.sheet.at_rules.push(AtRule { name: name.clone(), prelude, span });
        Ok((name, prelude))
    }

    fn rule_without_block(&mut self, _: (String, &'s str), _: &ParserState) -> Result<(), ()> {
        Ok(())
    }

    fn parse_block(
        &mut self,
        prelude: (String, &'s str),
        _: &ParserState,
        input: &mut Parser<'s>,
    ) -> Result<(), ParseError<()>> {
        let at_rules = self.at_rules.iter().cloned().chain([prelude]).collect();
        self.block(self.selectors.clone(), at_rules, input);
        Ok(())
    }
}

impl<'s> RuleBodyItemParser<'s, (), ()> for Walk<'s, '_> {
    fn parse_declarations(&self) -> bool {
        true
    }
    fn parse_qualified(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(css: &str) -> Vec<String> {
        let sheet = read(css);
        assert!(sheet.broken.is_empty(), "{css}");
        let line = |d: &Declaration| {
            assert!(
                css[d.span.clone()].starts_with(&d.name) || css[d.span.clone()].starts_with("DIS"),
                "{d:?}"
            );
            let at: String = d.at_rules.iter().map(|(name, prelude)| format!("@{name} {prelude} ")).collect();
            format!("{at}{} | {}: {}", d.selectors.join(" / "), d.name, d.value)
        };
        sheet.declarations.iter().map(line).collect()
    }

    #[test]
    fn rules_nested_rules_and_conditions() {
        assert_eq!(
            said(".a, .b > c { DISplay: none; --x: {y}; &:hover { color: red } d:hover .e { top: 0 } }"),
            [
                ".a, .b > c | display: none",
                ".a, .b > c | --x: {y}",
                ".a, .b > c / &:hover | color: red",
                ".a, .b > c / d:hover .e | top: 0",
            ]
        );
        assert_eq!(
            said("@media print { @container page (min-inline-size: 3rem) { .a { margin: 0 } } }"),
            ["@media print @container page (min-inline-size: 3rem) .a | margin: 0"]
        );
        assert_eq!(said("/* .a{b:c} */ .a::before{content:\"}\"}"), [".a::before | content: \"}\""]);
    }

    #[test]
    fn what_is_opened_is_closed() {
        for css in ["", ".a{b:c}", "@media print{.a{b:c}}", "/* a */", ".a{b:\"}\"}", "@import \"a\";"] {
            assert!(is_closed(css), "{css}");
        }
        for css in [
            ".a{b:c",
            "@media print{",
            "@media print{.a{b:c}",
            "/* a",
            ".a{b:\"c",
            ".a{b:(c}",
            ".a{b:c}/*",
            "@import \"a\"",
            ".a",
            ".a{b:c}\\",
        ] {
            assert!(!is_closed(css), "{css}");
        }
    }

    #[test]
    fn what_a_browser_skips_is_broken() {
        for css in [".a { color red }", ".a { color: ) }", ".a { b: \"x\n }", "} .a {}", ".a"] {
            assert!(!read(css).broken.is_empty(), "{css}");
        }
    }
}
