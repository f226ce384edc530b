@area:codes
Feature: Verification codes: entering them
  Only the code itself is accepted: six digits, and no other character.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:CODE-03
  Rule: The service MUST NOT accept a code of five or seven digits, or a code with a character that is not a digit

    Scenario Outline: the right code <flaw> is refused
      Given Ada has been texted a code for a new client
      When Ada enters that code <flaw> on the client
      Then it is refused
      And nothing changed
      And Ada can sign in on the client with that code

      Examples: a digit missing
        | flaw                    |
        | without its first digit |
        | without its last digit  |

      Examples: a digit too many
        | flaw                          |
        | with another digit at its end |
        | with a zero before it         |

      Examples: a character that is no digit
        | flaw                             |
        | with a letter for its last digit |
        | with a letter at its end         |
        | with a sign before it            |
        | with a point in it               |
        | with a tab at its end            |
        | with a line end after it         |

    Scenario Outline: a code <flaw> is refused where spaces are not tolerated
      Given the service declares "code.spaces_tolerated" as "false"
      And Ada has been texted a code for a new client
      When Ada enters that code <flaw> on the client
      Then it is refused
      And Ada can sign in on the client with that code

      Examples: wherever it stands
        | flaw                    |
        | with a space in it      |
        | with a space at its end |
        | with a space before it  |

    Scenario Outline: a code <flaw> is accepted where spaces are tolerated
      Given the service declares "code.spaces_tolerated" as "true"
      And Ada has been texted a code for a new client
      When Ada enters that code <flaw> on the client
      Then Ada is signed in on the client

      Examples: wherever it stands
        | flaw                    |
        | with a space in it      |
        | with a space at its end |
        | with a space before it  |

    Scenario Outline: <code> <flaw> is refused
      Given <needs>
      And Ada has begun to sign in on a new client
      And Ada has <code>
      When Ada enters that code <flaw> on the client
      Then it is refused
      And nothing changed
      And Ada can sign in on the client with that code

      Examples: codes of trusted devices
        | code                                    | flaw                             | needs                              |
        | the code from her trusted phone         | without its last digit           | trusted devices can show codes     |
        | the code from her trusted phone         | with another digit at its end    | trusted devices can show codes     |
        | the code from her trusted phone         | with a letter for its last digit | trusted devices can show codes     |
        | the code generated on her trusted phone | without its last digit           | trusted devices can generate codes |
        | the code generated on her trusted phone | with another digit at its end    | trusted devices can generate codes |
        | the code generated on her trusted phone | with a letter for its last digit | trusted devices can generate codes |
