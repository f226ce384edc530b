@area:hardening/passwords
Feature: Hardening: which passwords can be chosen
  A long password that is not a common one is safe, whatever characters it has.

  Background:
    Given Ada has an account without a second factor

  @rule:H-PASSWORD-01
  Rule: A password of fewer than eight characters MUST be refused

    Example: a password of 7 characters is refused
      Given Ada wants a password of 7 characters
      When Ada changes the account password
      Then it is refused
      And Ada's old password works

    Scenario Outline: a password of <length> characters is accepted
      Given Ada wants a password of <length> characters
      When Ada changes the account password
      Then it is accepted
      And Ada's new password works

      Examples: the declared minimum length
        | length                |
        | the minimum number of |

    Scenario Outline: <wish> is refused
      Given Ada wants <wish>
      When Ada changes the account password
      Then it is refused
      And Ada's old password works

      Examples: longer in bytes
        | wish                                             |
        | a password of 7 characters, one of them an emoji |

  @rule:H-PASSWORD-02
  Rule: A password of 64 characters MUST be accepted

    Example: a password of 64 characters is accepted and works
      Given Ada wants a password of 64 characters
      When Ada changes the account password
      Then it is accepted
      And Ada's new password works

  @rule:H-PASSWORD-03
  Rule: A password MUST NOT be required to contain certain kinds of characters

    Scenario Outline: a long password without <lack> is accepted
      Given Ada wants a password without <lack>
      When Ada changes the account password
      Then it is accepted
      And Ada's new password works

      Examples:
        | lack             |
        | a digit          |
        | a capital letter |
        | a small letter   |

  @rule:H-PASSWORD-05
  Rule: A commonly used password MUST be refused

    Scenario Outline: the common password "<common>" is refused
      Given Ada wants the password "<common>"
      When Ada changes the account password
      Then it is refused
      And Ada's new password does not work

      Examples:
        | common     |
        | password   |
        | 12345678   |
        | qwertyuiop |
        | iloveyou   |
        | Password1  |

    Example: a password that nobody else has is accepted
      When Ada changes the account password
      Then it is accepted

  @rule:H-PASSWORD-06
  Rule: Spaces and letters of every script MUST be accepted in a password

    Scenario Outline: Ada can choose the password "<password>", and it works
      Given Ada wants the password "<password>"
      When Ada changes the account password
      Then it is accepted
      And Ada's new password works

      Examples: with a capital, a small letter and a digit, so that a service that wants these is judged by the rest
        | password                       |
        | Blue kettles 7 whisper at noon |
        | Zażółć gęślą jaźń 42           |
        | Привет-мир-и-чайник-7          |

  @rule:H-PASSWORD-07
  Rule: A change of the password MUST require the current password

    Example: Ada cannot change the password with a wrong current password
      When Ada changes the account password with a wrong current password
      Then it is refused
      And Ada's old password works
      And Ada's new password does not work

    Example: Ada can change the password with the right current password
      When Ada changes the account password
      Then it is accepted
      And Ada's new password works
