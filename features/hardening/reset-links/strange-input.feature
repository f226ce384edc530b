@area:hardening/reset-links @property
Feature: Hardening: mailed links: strange input
  A link is the one in the mail, every character of it.

  @rule:H-RESETLINK-01
  Rule: A mailed link MUST reset the password of its account alone, and once only

    Example: in the place of a link
      Then it always holds that whatever stands in the place of the link for a forgotten password, it is not taken for what it is not
