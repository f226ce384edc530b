@area:hardening/disclosure
Feature: Hardening: who has an account, whatever state it is in
  Neither a lock nor a missing second factor tells a stranger that an account exists.

  @rule:H-DISCLOSE-02
  Rule: The response to a forgotten password SHOULD look the same whether the identifier is known or not

    Scenario Outline: a known and an unknown identifier get the same response to a forgotten password <when>
      Given <account>
      And <state>
      When a stranger reports a forgotten password 2 times for Ada and for an unknown identifier
      Then both responses look the same

      Examples: while something is locked, and for good
        | when                             | account                                 | state                                                                                        |
        | without a verified number        | Ada has an account with a second factor | Ada's first number was never verified                                                        |
        | while code entry is locked       | Ada has an account with a second factor | Ada has entered the maximum number of wrong codes on a new client                            |
        | while password entry is locked   | Ada has an account with a second factor | Ada has given the maximum number of wrong passwords on a new browser                         |
        | after a hundred wrong codes      | Ada has an account with a second factor | somebody has entered 100 consecutive wrong codes on Ada's account, waiting out each lock     |
        | after a hundred wrong passwords  | Ada has an account with a second factor | somebody has entered 100 consecutive wrong passwords on Ada's account, waiting out each lock |
        | while a new password is required | Ada has an account with a second factor | the service has required a new password from Ada                                             |
        | after another report             | Ada has an account with a second factor | Ada has reported the account password as forgotten                                           |

    Example: an account without a second factor and an unknown identifier get the same response to a forgotten password
      Given Ada has an account without a second factor
      When a stranger reports a forgotten password 2 times for Ada and for an unknown identifier
      Then both responses look the same

  @rule:H-RESETLINK-05
  Rule: The response to a request for a link SHOULD NOT reveal whether the account exists

    Scenario Outline: a known and an unknown identifier get the same response to a request for a link <when>
      Given Ada has an account with a second factor
      And <state>
      When a stranger asks 2 times for a link for Ada and for an unknown identifier
      Then both responses look the same

      Examples: while something is locked, and for good
        | when                             | state                                                                                        |
        | while code entry is locked       | Ada has entered the maximum number of wrong codes on a new client                            |
        | while password entry is locked   | Ada has given the maximum number of wrong passwords on a new browser                         |
        | after a hundred wrong codes      | somebody has entered 100 consecutive wrong codes on Ada's account, waiting out each lock     |
        | after a hundred wrong passwords  | somebody has entered 100 consecutive wrong passwords on Ada's account, waiting out each lock |
        | while a new password is required | the service has required a new password from Ada                                             |
        | after another request            | Ada has requested a link for the forgotten password                                          |

    Example: an account without a second factor and an unknown identifier get the same response to a request for a link
      Given Ada has an account without a second factor
      When a stranger asks 2 times for a link for Ada and for an unknown identifier
      Then both responses look the same

    Scenario Outline: a known and an unknown identifier get the same response to many requests for a link, <when>
      Given Ada has an account with a second factor
      When <deed>
      Then both responses look the same

      Examples: beyond the limit on sent codes
        | when                           | deed                                                                                                        |
        | one after the other            | a stranger asks five more than the maximum number of times for a link for Ada and for an unknown identifier |
        | once each limit was waited out | a stranger asks 20 times for a link, waiting out each limit, for Ada and for an unknown identifier          |

  @rule:H-DISCLOSE-01
  Rule: A refused sign-in SHOULD look the same whether the identifier is known or not

    Scenario Outline: a known and an unknown identifier get the same response to <tries> <when>
      Given Ada has an account with a second factor
      And <state>
      When a stranger tries <tries> for Ada and for an unknown identifier
      Then both responses look the same

      Examples: which does not change what a stranger sees
        | tries             | when                             | state                                                                                    |
        | 2 wrong passwords | while code entry is locked       | Ada has entered the maximum number of wrong codes on a new client                        |
        | 2 wrong passwords | after a hundred wrong codes      | somebody has entered 100 consecutive wrong codes on Ada's account, waiting out each lock |
        | 2 wrong passwords | while a new password is required | the service has required a new password from Ada                                         |

  @rule:H-DISCLOSE-03
  Rule: The response to a recovery request SHOULD look the same whether the identifier is known or not

    Scenario Outline: a known and an unknown identifier get the same response to a request for recovery <when>
      Given <account>
      And <state>
      When <deed>
      Then both responses look the same

      Examples:
        | when                             | account                                 | state                                                                                    | deed                                                               |
        | while one is under way           | Ada has an account with a second factor | Ada has asked for recovery with little information                                       | a stranger asks for recovery for Ada and for an unknown identifier |
        | while password entry is locked   | Ada has an account with a second factor | Ada has given the maximum number of wrong passwords on a new browser                     | a stranger asks for recovery for Ada and for an unknown identifier |
        | after a hundred wrong codes      | Ada has an account with a second factor | somebody has entered 100 consecutive wrong codes on Ada's account, waiting out each lock | a stranger asks for recovery for Ada and for an unknown identifier |
        | while a new password is required | Ada has an account with a second factor | the service has required a new password from Ada                                         | a stranger asks for recovery for Ada and for an unknown identifier |
