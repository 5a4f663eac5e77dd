//! Words with a permanent code: what files, rules and the command line say for each variant of an enumeration.

/// A word of a closed list with its permanent code.
pub trait Coded: Copy + 'static {
    /// Every variant, in the order of declaration.
    const ALL: &'static [Self];

    /// The permanent code.
    fn code(self) -> &'static str;

    /// The variant of a code, if there is one.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|variant| variant.code() == code)
    }
}

/// Declares an enumeration whose variants each have a permanent code.
macro_rules! coded {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// Every variant, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The permanent code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The variant of a code, if there is one.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::codes::Coded for $name {
            const ALL: &'static [Self] = Self::ALL;

            fn code(self) -> &'static str { self.code() }
        }
    };
}
pub(crate) use coded;

#[cfg(test)]
mod tests {
    use super::Coded;
    use crate::profile::{Country, ToolKind};

    fn every_code_is_read_back<T: Coded + PartialEq + std::fmt::Debug>() {
        for variant in T::ALL {
            assert_eq!(T::from_code(variant.code()), Some(*variant));
        }
        assert_eq!(T::from_code("nowhere"), None);
    }

    #[test]
    fn a_code_stands_for_one_variant() {
        every_code_is_read_back::<Country>();
        every_code_is_read_back::<ToolKind>();
    }
}
