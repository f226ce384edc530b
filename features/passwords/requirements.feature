@area:passwords
Feature: The account password: what it has to be like
  The requirements for the password of a new account also hold for each later password.

  Background:
    Given Ada has an account with a second factor

  @rule:PASSWORD-09
  Rule: A password set by a change or reset MUST meet the same security requirements as one chosen at account creation

    Scenario Outline: a change to a password of <length> is <verdict>
      Given Ada wants a password of <length>
      When Ada changes the account password
      Then it is <verdict>
      And Ada's <age> password works
      And Ada's <other> password does not work

      Examples: around the least length
        | length                                                                | verdict  | age | other |
        | one fewer than the minimum number of characters                       | refused  | old | new   |
        | one fewer than the minimum number of characters, one of them an emoji | refused  | old | new   |
        | the minimum number of characters                                      | accepted | new | old   |

    Scenario Outline: a change to a password without <what> is refused
      Given the service declares "<parameter>" as "true"
      And Ada wants a password without <what>
      When Ada changes the account password
      Then it is refused
      And Ada's old password works
      And Ada's new password does not work

      Examples: requirements that a service may declare
        | parameter                 | what             |
        | password.needs_digit      | a digit          |
        | password.needs_both_cases | a capital letter |
        | password.needs_both_cases | a small letter   |

    Example: a change to a password that meets all requirements is accepted
      When Ada changes the account password
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    Scenario Outline: a reset on a trusted device to a password of <length> is <verdict>
      Given the service lets people reset the account password on trusted devices
      And Ada wants a password of <length>
      When Ada resets the account password on her trusted phone
      Then it is <verdict>
      And Ada's <age> password works
      And Ada's <other> password does not work

      Examples: around the least length
        | length                                                                | verdict  | age | other |
        | one fewer than the minimum number of characters                       | refused  | old | new   |
        | one fewer than the minimum number of characters, one of them an emoji | refused  | old | new   |
        | the minimum number of characters                                      | accepted | new | old   |

    Scenario Outline: a reset of a forgotten password to a password of <length> is <verdict>
      Given the service lets people reset a forgotten password with a code
      And Ada wants a password of <length>
      And Ada has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is <verdict>
      And Ada's <age> password works
      And Ada's <other> password does not work

      Examples: around the least length
        | length                                                                | verdict  | age | other |
        | one fewer than the minimum number of characters                       | refused  | old | new   |
        | one fewer than the minimum number of characters, one of them an emoji | refused  | old | new   |
        | the minimum number of characters                                      | accepted | new | old   |

    Scenario Outline: a recovery to a password of <length> is <verdict>
      Given the service offers account recovery
      And Ada's date of birth is "1980-04-01"
      And Ada wants a password of <length>
      And Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is <verdict>
      And Ada's <age> password works
      And Ada's <other> password does not work

      Examples: around the least length
        | length                                                                | verdict  | age | other |
        | one fewer than the minimum number of characters                       | refused  | old | new   |
        | one fewer than the minimum number of characters, one of them an emoji | refused  | old | new   |
        | the minimum number of characters                                      | accepted | new | old   |

    Scenario Outline: a required change to a password of <length> is <verdict>
      Given the service can require a new password
      And Ada wants a password of <length>
      And Ada has been asked for a new password on a new client
      When Ada chooses the required password on the client
      Then it is <verdict>
      And Ada's <age> password works
      And Ada's <other> password does not work

      Examples: around the least length
        | length                                                                | verdict  | age | other |
        | one fewer than the minimum number of characters                       | refused  | old | new   |
        | one fewer than the minimum number of characters, one of them an emoji | refused  | old | new   |
        | the minimum number of characters                                      | accepted | new | old   |

    Scenario Outline: a reset on a trusted device to a password without <what> is refused
      Given the service declares "<parameter>" as "true"
      And the service lets people reset the account password on trusted devices
      And Ada wants a password without <what>
      When Ada resets the account password on her trusted phone
      Then it is refused
      And Ada's old password works
      And Ada's new password does not work

      Examples: requirements that a service may declare
        | parameter                 | what             |
        | password.needs_digit      | a digit          |
        | password.needs_both_cases | a capital letter |
        | password.needs_both_cases | a small letter   |

    Scenario Outline: a reset of a forgotten password to a password without <what> is refused
      Given the service declares "<parameter>" as "true"
      And the service lets people reset a forgotten password with a code
      And Ada wants a password without <what>
      And Ada has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is refused
      And Ada's old password works
      And Ada's new password does not work

      Examples: requirements that a service may declare
        | parameter                 | what             |
        | password.needs_digit      | a digit          |
        | password.needs_both_cases | a capital letter |
        | password.needs_both_cases | a small letter   |

    Scenario Outline: a required change to a password without <what> is refused
      Given the service declares "<parameter>" as "true"
      And the service can require a new password
      And Ada wants a password without <what>
      And Ada has been asked for a new password on a new client
      When Ada chooses the required password on the client
      Then it is refused
      And Ada's old password works
      And Ada's new password does not work

      Examples: requirements that a service may declare
        | parameter                 | what             |
        | password.needs_digit      | a digit          |
        | password.needs_both_cases | a capital letter |
        | password.needs_both_cases | a small letter   |

    Scenario Outline: a recovery to a password without <what> is refused
      Given the service declares "<parameter>" as "true"
      And the service offers account recovery
      And Ada's date of birth is "1980-04-01"
      And Ada wants a password without <what>
      And Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is refused
      And Ada's old password works
      And Ada's new password does not work

      Examples: requirements that a service may declare
        | parameter                 | what             |
        | password.needs_digit      | a digit          |
        | password.needs_both_cases | a capital letter |
        | password.needs_both_cases | a small letter   |

    Scenario Outline: a reset by a mailed link to a password of <length> is <verdict>
      Given the service lets people reset a forgotten password by a mailed link
      And Ada wants a password of <length>
      And Ada has requested a link for the forgotten password
      When Ada follows the new link
      Then it is <verdict>
      And Ada's <age> password works
      And Ada's <other> password does not work

      Examples: around the least length
        | length                                          | verdict  | age | other |
        | one fewer than the minimum number of characters | refused  | old | new   |
        | the minimum number of characters                | accepted | new | old   |

    Scenario Outline: a reset by a mailed link to a password without <what> is refused
      Given the service declares "<parameter>" as "true"
      And the service lets people reset a forgotten password by a mailed link
      And Ada wants a password without <what>
      And Ada has requested a link for the forgotten password
      When Ada follows the new link
      Then it is refused
      And Ada's old password works
      And Ada's new password does not work

      Examples: requirements that a service may declare
        | parameter                 | what           |
        | password.needs_digit      | a digit        |
        | password.needs_both_cases | a small letter |

    Scenario Outline: a change in a browser to a password of <length> is <verdict>
      Given Ada has signed in on a new browser
      And Ada manages the account on the browser
      And Ada wants a password of <length>
      When Ada changes the account password
      Then it is <verdict>
      And Ada's <age> password works
      And Ada's <other> password does not work

      Examples: around the least length
        | length                                          | verdict  | age | other |
        | one fewer than the minimum number of characters | refused  | old | new   |
        | the minimum number of characters                | accepted | new | old   |
